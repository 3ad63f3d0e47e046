package org.reknit.statements;

import java.util.List;
import java.util.stream.Stream;
import org.reknit.breaches.Breach;
import org.reknit.breaches.Role;
import org.reknit.people.PairKind;
import org.reknit.record.Company;
import org.reknit.record.InCompany;
import org.reknit.record.NotHere;
import org.reknit.record.OpenRecord;
import org.reknit.web.Frame;

/**
 * One breach as the visitor stands in it.
 *
 * @param breach as both know it, or else as the visitor named it for themselves
 * @param shared whether it stands in the pair's record
 */
public record Scene(Company company, Breach breach, boolean shared, Role role, Drafts drafts, Statements statements)
        implements InCompany {

    /** Where the two stand with it. */
    public Thread thread() {
        return statements.on(breach.id());
    }

    /** The record of the two, once the breach stands in it. */
    @Override
    public OpenRecord oursOrNotHere() {
        if (!shared) throw new NotHere();
        return company.oursOrNotHere();
    }

    /** Which further words of an exercise fit: the kind of pair, and the kind of breach. */
    public List<String> variants() {
        return Stream.concat(
                        kind().map(PairKind::key).stream(),
                        Stream.of(breach.kind().key()))
                .toList();
    }

    Frame frame(Frame frame) {
        return frame.in("path").over(company, shared);
    }

    @Override
    public String toString() {
        return "Scene[" + breach.id() + "]";
    }
}
