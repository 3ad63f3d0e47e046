package org.reknit.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.reknit.acts.RecordId;

/**
 * What a visitor has opened so far, so that one page, whose parts do not know of each other, opens each record once. All
 * of it is closed with the visit.
 */
public final class OpenRecords implements AutoCloseable {
    private final Map<RecordId, OpenRecord> open = new HashMap<>();

    /** Some part of the page may still hold a record that was opened anew meanwhile. */
    private final List<OpenRecord> all = new ArrayList<>();

    OpenRecord of(Membership membership, Function<Membership, OpenRecord> opening) {
        var there = open.get(membership.record());
        if (there != null && there.fits(membership)) return there;
        var opened = opening.apply(membership);
        open.put(membership.record(), opened);
        all.add(opened);
        return opened;
    }

    @Override
    public void close() {
        all.forEach(OpenRecord::close);
    }
}
