package org.reknit.breaches;

import java.util.Optional;
import java.util.UUID;
import org.reknit.record.Company;
import org.reknit.record.InCompany;
import org.reknit.record.NotHere;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.web.Visit;

/**
 * One breach inside what the visitor's keys open; for anyone else it is not there.
 *
 * @param breach as both know it, or else as the visitor named it for themselves
 * @param shared whether it stands in the pair's record
 * @param role where the visitor stands in it
 */
public record KnownBreach(Company company, Breach breach, boolean shared, Role role) implements InCompany {
    /** @throws NotHere when neither record knows it, or not where the visitor stands in it */
    public static KnownBreach open(Visit visit, Records records, UUID breach) {
        var id = new BreachId(breach);
        var company = records.company(visit);
        var both = company.read(Breaches.FOLD).find(id);
        var own = company.own().read(Breaches.FOLD).find(id);
        var known = both.or(() -> own).orElseThrow(NotHere::new);
        var role = known.role(visit.person())
                .or(() -> own.flatMap(named -> named.role(visit.person())))
                .orElseThrow(NotHere::new);
        return new KnownBreach(company, known, both.isPresent(), role);
    }

    /** The pair's record, when it knows of the breach. */
    public Optional<OpenRecord> told() {
        return ours().filter(record -> shared);
    }

    @Override
    public String toString() {
        return "KnownBreach[" + breach.id() + "]";
    }
}
