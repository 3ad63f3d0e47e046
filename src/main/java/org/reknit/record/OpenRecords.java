package org.reknit.record;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.reknit.acts.RecordId;

/** What a visitor has opened so far, so that one page, whose parts do not know of each other, opens each record once. */
public final class OpenRecords {
    private final Map<RecordId, OpenRecord> open = new HashMap<>();

    OpenRecord of(Membership membership, Function<Membership, OpenRecord> opening) {
        var there = open.get(membership.record());
        if (there != null && there.fits(membership)) return there;
        var opened = opening.apply(membership);
        open.put(membership.record(), opened);
        return opened;
    }
}
