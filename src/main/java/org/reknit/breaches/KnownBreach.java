package org.reknit.breaches;

import java.util.Optional;
import java.util.UUID;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.web.NotHere;
import org.reknit.web.Visit;

/**
 * One breach inside what the visitor's keys open; for anyone else it is not there.
 *
 * @param ours the pair's record, if the visitor is linked with someone
 * @param breach as both know it, or else as the visitor named it for themselves
 * @param shared whether it stands in the pair's record
 * @param role where the visitor stands in it
 */
public record KnownBreach(OpenRecord mine, Optional<OpenRecord> ours, Breach breach, boolean shared, Role role) {
    /** @throws NotHere when neither record knows it, or not where the visitor stands in it */
    public static KnownBreach open(Visit visit, Records records, UUID breach) {
        var id = new BreachId(breach);
        OpenRecord mine = records.own(visit);
        var ours = records.shared(visit);
        var both = ours.flatMap(record -> record.read(Breaches.FOLD).find(id));
        var own = mine.read(Breaches.FOLD).find(id);
        var known = both.or(() -> own).orElseThrow(NotHere::new);
        var role = known.role(visit.person())
                .or(() -> own.flatMap(named -> named.role(visit.person())))
                .orElseThrow(NotHere::new);
        return new KnownBreach(mine, ours, known, both.isPresent(), role);
    }

    /** The pair's record, when it knows of the breach. */
    public Optional<OpenRecord> told() {
        return ours.filter(record -> shared);
    }

    @Override
    public String toString() {
        return "KnownBreach[" + breach.id() + "]";
    }
}
