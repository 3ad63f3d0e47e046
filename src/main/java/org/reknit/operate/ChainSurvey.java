package org.reknit.operate;

import java.util.ArrayList;
import java.util.List;
import org.reknit.record.Chains;
import org.springframework.stereotype.Component;

/** Recomputes every chain in an installation, which needs nobody's key. */
@Component
class ChainSurvey {
    private final Chains chains;

    ChainSurvey(Chains chains) {
        this.chains = chains;
    }

    /**
     * What was found.
     *
     * @param broken ids of records whose chain does not fit
     */
    record Found(int records, long entries, List<String> broken) {}

    Found look() {
        var broken = new ArrayList<String>();
        long entries = 0;
        var records = chains.all();
        for (var record : records) {
            var length = chains.check(record);
            if (length.isEmpty()) broken.add(record.toString());
            entries += length.orElse(0L);
        }
        return new Found(records.size(), entries, broken);
    }
}
