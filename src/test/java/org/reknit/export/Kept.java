package org.reknit.export;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.reknit.Server;
import org.reknit.acts.Act;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachAct;
import org.reknit.breaches.Breaches;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.pairing.NewPairs;
import org.reknit.people.PairKind;
import org.reknit.record.Fold;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.statements.DraftAct;
import org.reknit.statements.Drafts;
import org.reknit.statements.StatementAct;
import org.reknit.statements.Statements;

/** Two people who have written a few things, on a server. */
record Kept(Server server, NewPerson nora, NewPerson sam) {
    static final String WORDS = "When I found the letters I could not breathe.";

    static Kept on(Server server) {
        var nora = Quick.person(server, "Nora");
        var sam = Quick.person(server, "Sam");
        var pair = server.part(NewPairs.class).link(nora, sam, PairKind.PARTNERS);
        if (pair.toString().isEmpty()) throw new IllegalStateException("no pair");
        var kept = new Kept(server, nora, sam);
        kept.write();
        return kept;
    }

    Archive archive(NewPerson person) {
        return server.part(Packing.class).pack(person, ZoneId.of("Australia/Sydney"));
    }

    OpenRecord own(NewPerson person) {
        return server.part(Records.class).own(person);
    }

    OpenRecord shared(NewPerson person) {
        return server.part(Records.class).shared(person).orElseThrow();
    }

    private void write() {
        String breach = UUID.randomUUID().toString();
        var named = fields("breach", breach, "kind", "infidelity", "role", "hurt", "line", "The letters in the drawer");
        say(own(nora), nora, Breaches.FOLD, BreachAct.Name.class, named);
        var feelings = fields("breach", breach, "note", "Mostly at night");
        feelings.put("feelings", List.of("anger", "fear"));
        say(own(nora), nora, Drafts.FOLD, DraftAct.Feelings.class, feelings);
        say(own(nora), nora, Drafts.FOLD, DraftAct.ImpactDraft.class, fields("breach", breach, "text", WORDS));
        say(shared(nora), nora, Breaches.FOLD, BreachAct.Share.class, named);
        var impact = fields("breach", breach, "text", WORDS);
        EntryId said = say(shared(nora), nora, Statements.FOLD, StatementAct.Impact.class, impact);
        var back = fields("breach", breach, "of", said.toString(), "text", "You could not breathe.");
        EntryId heard = say(shared(sam), sam, Statements.FOLD, StatementAct.Heard.class, back);
        var yes = fields("breach", breach, "of", heard.toString(), "answer", "yes", "missed", "");
        say(shared(nora), nora, Statements.FOLD, StatementAct.Confirm.class, yes);
    }

    @CanIgnoreReturnValue
    <S, A extends Act> EntryId say(
            OpenRecord record, NewPerson who, Fold<S, A> fold, Class<? extends A> type, Map<String, List<String>> all) {
        Submitted submitted = who.submit(record, fold.chapter(), type, all, Instant.now());
        record.keep(submitted, type, fold);
        return submitted.id();
    }

    static Map<String, List<String>> fields(String... namesAndValues) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        return fields;
    }
}
