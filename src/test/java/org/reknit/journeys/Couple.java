package org.reknit.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.reknit.acts.Act;
import org.reknit.breaches.BreachAct;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Breaches;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.people.PairKind;
import org.reknit.questions.QuestionAct;
import org.reknit.questions.Questions;
import org.reknit.record.Fold;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.statements.StatementAct;
import org.reknit.statements.Statements;

/** Two who have come some way already, without a browser: for journeys that begin in the middle. */
record Couple(NewPerson hurt, NewPerson responsible, String breach) {
    /** A breach both know of, and what it was like. */
    static Couple told() {
        return told(PairKind.PARTNERS, BreachKind.DISHONESTY);
    }

    /** The same for two of another kind, after something else. */
    static Couple told(PairKind kind, BreachKind what) {
        var quick = Quick.couple(House.SERVER, kind);
        var couple = new Couple(quick.nora(), quick.sam(), UUID.randomUUID().toString());
        var line = couple.fields("kind", what.key(), "role", "hurt", "line", "You said you were at work.");
        couple.say(own(couple.hurt), couple.hurt, Breaches.FOLD, BreachAct.Name.class, line);
        couple.say(shared(couple.hurt), couple.hurt, Breaches.FOLD, BreachAct.Share.class, line);
        return couple;
    }

    String impact(String text) {
        return state(hurt, StatementAct.Impact.class, fields("text", text));
    }

    String heard(String impact, String text) {
        return state(responsible, StatementAct.Heard.class, fields("of", impact, "text", text));
    }

    String confirmed(String heard) {
        return state(hurt, StatementAct.Confirm.class, fields("of", heard, "answer", "yes", "missed", ""));
    }

    String owned() {
        var parts = fields("responsibility", "a", "repair", "b", "regret", "c", "explanation", "d", "change", "e");
        return state(responsible, StatementAct.Accountability.class, parts);
    }

    String nothingMore() {
        return say(
                shared(responsible),
                responsible,
                Questions.FOLD,
                QuestionAct.Whole.class,
                fields("more", "nothing", "text", ""));
    }

    String page() {
        return "/breaches/" + breach;
    }

    private String state(NewPerson by, Class<? extends StatementAct> type, Map<String, List<String>> fields) {
        return say(shared(by), by, Statements.FOLD, type, fields);
    }

    private <S, A extends Act> String say(
            OpenRecord record, NewPerson by, Fold<S, A> fold, Class<? extends A> type, Map<String, List<String>> all) {
        var submitted = by.submit(
                record, fold.chapter(), type, all, House.SERVER.clock().instant());
        record.keep(submitted, type, fold);
        return submitted.id().toString();
    }

    private Map<String, List<String>> fields(String... namesAndValues) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("breach", List.of(breach));
        for (int i = 0; i < namesAndValues.length; i += 2)
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        return fields;
    }

    private static OpenRecord own(NewPerson person) {
        return House.SERVER.part(Records.class).own(person);
    }

    private static OpenRecord shared(NewPerson person) {
        return House.SERVER.part(Records.class).shared(person).orElseThrow();
    }
}
