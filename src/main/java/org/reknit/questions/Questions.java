package org.reknit.questions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.Chapter;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.Breaches;
import org.reknit.people.PersonId;
import org.reknit.record.Fold;
import org.reknit.record.Ruled;
import org.reknit.record.Said;

/** What was asked and told about each breach. */
public record Questions(List<Asking> all) {
    /** The chapter in which questions stand. */
    public static final Chapter CHAPTER = new Chapter("questions");

    /** How many questions go together. */
    public static final int AT_ONCE = 5;

    /** The picture of a shared record's questions. */
    public static final Fold<Questions, QuestionAct> FOLD = new Fold<>(
            "questions", 1, CHAPTER, QuestionAct.class, Questions.class, new Questions(List.of()), Questions::after);

    /** Asking and telling, as one of the two may when every answer has come and the account is told. */
    public static final Ruled<Questions, QuestionAct, Rules.Refusal> RULED =
            FOLD.ruled((questions, act, record) -> record.read(Breaches.FOLD)
                    .find(act.breach())
                    .flatMap(breach ->
                            Rules.of(breach, record.reader(), questions).against(act)));

    /** What was asked and told about this breach. */
    public Asking on(BreachId breach) {
        return all.stream()
                .filter(asking -> asking.breach().equals(breach))
                .findFirst()
                .orElseGet(() -> Asking.of(breach));
    }

    /** Every fact that was told later, on whatever breach. */
    public List<Asking.Fact> facts() {
        return all.stream().flatMap(asking -> asking.facts().stream()).toList();
    }

    /** When this person last asked, answered, or gave a word on the whole, as these exercises do. */
    public Optional<Instant> lastDone(String exercise, PersonId by) {
        return all.stream().flatMap(asking -> done(asking, exercise, by)).max(Instant::compareTo);
    }

    private static Stream<Instant> done(Asking asking, String exercise, PersonId by) {
        return switch (exercise) {
            case "question-list" ->
                asking.questions().stream()
                        .filter(question -> question.author().equals(by))
                        .map(Question::asked);
            case "answer-a-batch" ->
                asking.questions().stream()
                        .flatMap(question -> question.turns().stream())
                        .filter(turn -> turn.what().answers() && turn.author().equals(by))
                        .map(Turn::at);
            case "is-there-anything-else" ->
                asking.words().stream().filter(word -> word.author().equals(by)).map(Asking.Word::at);
            default -> Stream.empty();
        };
    }

    private Questions after(Said<QuestionAct> said) {
        var changed = on(said.act().breach()).after(said);
        var others = all.stream().filter(asking -> !asking.breach().equals(changed.breach()));
        return new Questions(Stream.concat(others, Stream.of(changed)).toList());
    }
}
