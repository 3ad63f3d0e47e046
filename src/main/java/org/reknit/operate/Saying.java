package org.reknit.operate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.breaches.Breaches;
import org.reknit.cards.Rounds;
import org.reknit.exercises.Sheets;
import org.reknit.exercises.Showing;
import org.reknit.people.PersonId;
import org.reknit.questions.Notes;
import org.reknit.questions.Questions;
import org.reknit.questions.Rules;
import org.reknit.record.Act;
import org.reknit.record.Body;
import org.reknit.record.Fold;
import org.reknit.record.OpenRecord;
import org.reknit.safety.Ways;
import org.reknit.statements.Drafts;
import org.reknit.statements.Statements;
import org.reknit.talks.Talks;
import org.reknit.text.Library;
import org.reknit.timeouts.TimeOuts;

/** A chapter in which a story's acts can stand, with the rule that its own pages ask. */
record Saying<S, A extends Act>(Fold<S, A> fold, Rule<S, A> rule) {
    /** The reason against an act, if there is one. */
    interface Rule<S, A extends Act> {
        Optional<Enum<?>> against(S picture, PersonId author, A act, OpenRecord record);
    }

    /** @param now the story's moment */
    static Saying<?, ?> of(String act, Library library, Instant now) {
        return all(library, now).stream()
                .filter(saying -> saying.types(act).findFirst().isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody says " + act));
    }

    private static List<Saying<?, ?>> all(Library library, Instant now) {
        return List.of(
                new Saying<>(
                        Breaches.FOLD,
                        (breaches, author, act, record) ->
                                breaches.against(author, act).map(reason -> reason)),
                new Saying<>(Rounds.FOLD, (rounds, author, act, record) -> Optional.empty()),
                free(Drafts.FOLD),
                free(Sheets.FOLD),
                free(Ways.FOLD),
                free(Notes.FOLD),
                new Saying<>(
                        Questions.FOLD,
                        (questions, author, act, record) -> record.read(Breaches.FOLD).find(act.breach()).stream()
                                .flatMap(breach -> Rules.of(breach, author, questions).against(act).stream())
                                .<Enum<?>>map(reason -> reason)
                                .findFirst()),
                new Saying<>(
                        Showing.FOLD,
                        (showing, author, act, record) -> Showing.against(library.exercise(act.exercise()), act)
                                .map(reason -> reason)),
                new Saying<>(
                        Talks.FOLD,
                        (talks, author, act, record) -> talks.against(
                                        author,
                                        record.read(Breaches.FOLD),
                                        record.read(TimeOuts.FOLD)
                                                .holding(author, now)
                                                .isPresent(),
                                        act)
                                .map(reason -> reason)),
                new Saying<>(
                        TimeOuts.FOLD,
                        (breaks, author, act, record) ->
                                breaks.against(author, act, now).map(reason -> reason)),
                new Saying<>(
                        Statements.FOLD,
                        (statements, author, act, record) -> statements
                                .against(author, record.read(Breaches.FOLD).find(act.breach()), act)
                                .map(reason -> reason)));
    }

    /** What someone keeps for themselves, no rule stands against. */
    private static <S, A extends Act> Saying<S, A> free(Fold<S, A> fold) {
        return new Saying<>(fold, (picture, author, act, record) -> Optional.empty());
    }

    Class<? extends A> type(String act) {
        return types(act).findFirst().orElseThrow();
    }

    private Stream<Class<? extends A>> types(String act) {
        return Stream.of(fold.acts().getPermittedSubclasses())
                .<Class<? extends A>>map(type -> type.asSubclass(fold.acts()))
                .filter(type -> Body.nameOf(type).equals(act));
    }
}
