package org.reknit.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reknit.acts.Act;
import org.reknit.breaches.BreachAct;
import org.reknit.breaches.Breaches;
import org.reknit.keys.NewPeople;
import org.reknit.keys.NewPerson;
import org.reknit.pairing.NewPairs;
import org.reknit.people.PairKind;
import org.reknit.record.Decision;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.record.Ruled;
import org.reknit.record.Submitted;
import org.reknit.statements.DraftAct;
import org.reknit.statements.Drafts;
import org.reknit.statements.StatementAct;
import org.reknit.statements.Statements;
import org.springframework.context.ApplicationContext;

/** Two people and a shared record of a given length, written through the store over a year and a half. */
final class Filling {
    private static final Duration SPAN = Duration.ofDays(540);
    private static final int DRAFTS = 40;
    private static final int TOLD_ANEW_AFTER = 60;

    private final Records records;
    private final PastClock clock;
    private final Prose prose = new Prose();
    private final NewPerson hurt;
    private final NewPerson responsible;
    private final Instant begin = Instant.now().minus(SPAN);
    private final List<String> breaches =
            List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());

    private Filling(ApplicationContext application, PastClock clock, String pair) {
        this.records = application.getBean(Records.class);
        this.clock = clock;
        clock.standAt(begin);
        var people = application.getBean(NewPeople.class);
        hurt = people.signUp("Ines " + pair, "a password for measuring");
        responsible = people.signUp("Tom " + pair, "a password for measuring");
        var record = application.getBean(NewPairs.class).link(hurt, responsible, PairKind.PARTNERS);
        if (!records.shared(responsible).orElseThrow().id().equals(record)) throw new IllegalStateException("linked");
    }

    /** The pair as the measurements need it: who reads, and which breach. */
    record Filled(NewPerson reader, String breach) {}

    static Filled fill(ApplicationContext application, PastClock clock, int entries) {
        var filling = new Filling(application, clock, Integer.toString(entries));
        filling.name();
        filling.draft();
        for (int round = 0; filling.length() < entries; round++) filling.round(round, entries);
        clock.run();
        return new Filled(filling.hurt, filling.breaches.getFirst());
    }

    private long length() {
        return shared(hurt).head().position() + 1;
    }

    private void name() {
        for (String breach : breaches) {
            say(records.own(hurt), hurt, BreachAct.Name.class, line(breach, "hurt"));
            tell(hurt, breach, "hurt");
            tell(responsible, breach, "responsible");
        }
    }

    private void tell(NewPerson person, String breach, String role) {
        say(shared(person), person, BreachAct.Share.class, line(breach, role));
    }

    private Map<String, List<String>> line(String breach, String role) {
        return fields("breach", breach, "kind", "dishonesty", "role", role, "line", prose.text(40));
    }

    private void draft() {
        for (int i = 0; i < DRAFTS; i++) {
            var fields = fields("breach", breaches.get(i % 2), "text", prose.text());
            keep(records.own(hurt), hurt, DraftAct.Letter.class, fields);
            keep(records.own(hurt), hurt, DraftAct.ImpactDraft.class, fields);
        }
    }

    /** One time through what the two say to each other about a breach. */
    private void round(int round, int entries) {
        clock.standAt(begin.plus(SPAN.multipliedBy(length()).dividedBy(entries)));
        String breach = breaches.get(round % 2);
        if (round % (TOLD_ANEW_AFTER / 9) == 0) tell(hurt, breach, "hurt");
        String impact = state(hurt, StatementAct.Impact.class, fields("breach", breach, "text", prose.text()));
        hear(breach, impact, "again");
        hear(breach, impact, "yes");
        for (int time = 0; time < 2; time++) {
            String owned = state(responsible, StatementAct.Accountability.class, owned(breach));
            var answer = fields("breach", breach, "of", owned, "heard", prose.text(200), "needed", prose.text(150));
            String answered = state(hurt, StatementAct.Answer.class, answer);
            if (answered.equals(owned)) throw new IllegalStateException("ids are fresh");
        }
    }

    private void hear(String breach, String impact, String reaction) {
        var said = fields("breach", breach, "of", impact, "text", prose.text());
        String heard = state(responsible, StatementAct.Heard.class, said);
        var missed = reaction.equals("yes") ? "" : prose.text(120);
        var confirm = fields("breach", breach, "of", heard, "answer", reaction, "missed", missed);
        if (state(hurt, StatementAct.Confirm.class, confirm).equals(heard)) throw new IllegalStateException("fresh");
    }

    private Map<String, List<String>> owned(String breach) {
        return fields(
                "breach", breach,
                "responsibility", prose.text(300),
                "repair", prose.text(200),
                "regret", prose.text(150),
                "explanation", prose.text(250),
                "change", prose.text(200));
    }

    private String state(NewPerson by, Class<? extends StatementAct> type, Map<String, List<String>> fields) {
        return append(shared(by), by, Statements.RULED, type, fields);
    }

    private void say(OpenRecord record, NewPerson by, Class<? extends BreachAct> type, Map<String, List<String>> f) {
        String id = append(record, by, Breaches.RULED, type, f);
        if (id.isEmpty()) throw new IllegalStateException("an id");
    }

    private void keep(OpenRecord record, NewPerson by, Class<? extends DraftAct> type, Map<String, List<String>> f) {
        String id = append(record, by, Drafts.FOLD.unless(any -> Optional.empty()), type, f);
        if (id.isEmpty()) throw new IllegalStateException("an id");
    }

    private <S, A extends Act, R> String append(
            OpenRecord record,
            NewPerson by,
            Ruled<S, A, R> ruled,
            Class<? extends A> type,
            Map<String, List<String>> fields) {
        Submitted submitted = by.submit(record, ruled.fold().chapter(), type, fields, clock.instant());
        var decision = record.append(submitted, type, ruled);
        if (decision instanceof Decision.Refused<?>(var reason)) throw new IllegalStateException(type + ": " + reason);
        return submitted.id().toString();
    }

    private OpenRecord shared(NewPerson person) {
        return records.shared(person).orElseThrow();
    }

    private static Map<String, List<String>> fields(String... namesAndValues) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        return fields;
    }
}
