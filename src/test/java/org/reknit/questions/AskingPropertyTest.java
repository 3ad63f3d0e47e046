package org.reknit.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reknit.acts.Act;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Role;
import org.reknit.people.PersonId;
import org.reknit.questions.Letterbox.Door;
import org.reknit.questions.QuestionAct.Settling;
import org.reknit.record.Said;

/** Whatever two people do with questions, in whatever order, over weeks. */
class AskingPropertyTest {
    private static final BreachId BREACH = BreachId.fresh();
    private static final PersonId HURT = PersonId.fresh();
    private static final PersonId OTHER = PersonId.fresh();

    /** One thing that happens. @param number which question, which choice, how long */
    record Event(Kind kind, int number) {
        enum Kind {
            WRITE,
            SORT,
            REMOVE,
            SEND,
            ANSWER,
            LATER,
            FURTHER,
            ADD_H,
            ADD_R,
            SETTLE,
            SETTLE_ALL,
            ARRIVE,
            OPEN,
            HOURS
        }
    }

    @Provide
    Arbitrary<List<Event>> weeks() {
        return Combinators.combine(
                        Arbitraries.of(Event.Kind.class), Arbitraries.integers().between(0, 99))
                .as(Event::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(120);
    }

    @Property(tries = 600)
    void nothingShowsBeforeItIsSentAndNothingSaidChanges(@ForAll("weeks") List<Event> weeks) {
        var two = new TwoPeople();
        for (Event event : weeks) {
            var before = two.asking();
            two.happen(event);
            var after = two.asking();
            assertThat(after.questions().stream().map(Question::id)).allMatch(two.sent::contains);
            for (Question question : before.questions()) {
                var now = after.find(question.id()).orElseThrow();
                assertThat(now.turns().subList(0, question.turns().size())).isEqualTo(question.turns());
                assertThat(now.batch()).isEqualTo(question.batch());
            }
            assertThat(after.batches()).allMatch(batch -> after.batch(batch).size() <= Questions.AT_ONCE);
        }
    }

    @Property(tries = 600)
    void anAnswerThatHasNotComeIsSeenNowhereAndOneThatHasStays(@ForAll("weeks") List<Event> weeks) {
        var two = new TwoPeople();
        Set<EntryId> come = new HashSet<>();
        for (Event event : weeks) {
            two.happen(event);
            var box = two.letterbox();
            var seen = turns(box.seen()).map(Turn::id).toList();
            for (Turn turn : turns(two.asking()).toList()) {
                boolean held = turn.author().equals(OTHER) && (turn.what().answers() || turn.what() == Turn.What.ADDED);
                boolean open = !held || box.door(turn) == Door.OPEN;
                assertThat(seen.contains(turn.id())).isEqualTo(open);
                if (come.contains(turn.id())) assertThat(open).isTrue();
                if (open) come.add(turn.id());
            }
        }
    }

    @Property(tries = 600)
    void whateverIsStillToComeChangesNoAnswerToTheOneWhoAsked(@ForAll("weeks") List<Event> weeks) {
        var two = new TwoPeople();
        for (Event event : weeks) {
            two.happen(event);
            var seen = two.letterbox().seen();
            for (QuestionAct act : two.couldSay()) {
                var real = two.rules(Role.HURT).against(act);
                var asIfNothingHadCome =
                        new Rules(Optional.of(Role.HURT), BreachKind.INFIDELITY, seen, true).against(act);
                assertThat(real).isEqualTo(asIfNothingHadCome);
            }
        }
    }

    private static Stream<Turn> turns(Asking asking) {
        return asking.questions().stream().flatMap(question -> question.turns().stream());
    }

    /** Two people and their records, without any server. */
    private static final class TwoPeople {
        private final List<QuestionId> written = new ArrayList<>();
        private final Set<QuestionId> sent = new HashSet<>();
        private Questions questions = Questions.FOLD.empty();
        private Notes notes = Notes.FOLD.empty();
        private Instant now = Instant.parse("2026-01-05T10:00:00Z");

        Asking asking() {
            return questions.on(BREACH);
        }

        Letterbox letterbox() {
            return new Letterbox(asking(), notes.on(BREACH), HURT, now.atZone(ZoneOffset.UTC));
        }

        Rules rules(Role role) {
            var asking = role == Role.HURT ? letterbox().seen() : asking();
            return new Rules(Optional.of(role), BreachKind.INFIDELITY, asking, true);
        }

        List<QuestionAct> couldSay() {
            var acts = new ArrayList<QuestionAct>();
            acts.add(new QuestionAct.Batch(BREACH, List.of(QuestionId.fresh()), List.of("And?")));
            acts.add(new QuestionAct.Settled(BREACH, Optional.empty(), Settling.ENOUGH));
            for (Question question : asking().questions()) {
                acts.add(new QuestionAct.FollowUp(BREACH, question.id(), "When?"));
                acts.add(new QuestionAct.Settled(BREACH, Optional.of(question.id()), Settling.PARKED));
            }
            return acts;
        }

        void happen(Event event) {
            now = now.plus(Duration.ofMinutes(7));
            int number = event.number();
            var asked = asking().questions();
            Optional<QuestionId> one = asked.isEmpty()
                    ? Optional.empty()
                    : Optional.of(asked.get(number % asked.size()).id());
            switch (event.kind()) {
                case WRITE -> {
                    written.add(QuestionId.fresh());
                    note(new NoteAct.Written(BREACH, written.getLast(), pile(number), "Question"));
                }
                case SORT ->
                    own(number).ifPresent(id -> note(new NoteAct.Written(BREACH, id, pile(number), "Question")));
                case REMOVE -> own(number).ifPresent(id -> note(new NoteAct.Removed(BREACH, id)));
                case SEND -> send(1 + number % 6);
                case ANSWER ->
                    one.ifPresent(id -> say(
                            Role.RESPONSIBLE,
                            new QuestionAct.Answer(BREACH, id, Candour.values()[number % 3], "Answer")));
                case LATER ->
                    say(
                            Role.RESPONSIBLE,
                            new QuestionAct.Later(
                                    BREACH, one, LocalDate.of(2026, 1, 5).plusDays(number)));
                case FURTHER -> one.ifPresent(id -> say(Role.HURT, new QuestionAct.FollowUp(BREACH, id, "When?")));
                case ADD_H -> one.ifPresent(id -> say(Role.HURT, new QuestionAct.Added(BREACH, id, "More")));
                case ADD_R -> one.ifPresent(id -> say(Role.RESPONSIBLE, new QuestionAct.Added(BREACH, id, "More")));
                case SETTLE ->
                    one.ifPresent(id -> say(
                            Role.HURT,
                            new QuestionAct.Settled(BREACH, Optional.of(id), Settling.values()[number % 2])));
                case SETTLE_ALL ->
                    say(Role.HURT, new QuestionAct.Settled(BREACH, Optional.empty(), Settling.values()[number % 2]));
                case ARRIVE ->
                    note(new NoteAct.Arriving(
                            BREACH,
                            Arrival.values()[number % Arrival.values().length],
                            List.of(DayOfWeek.of(1 + number % 7))));
                case OPEN ->
                    one.ifPresent(id -> note(new NoteAct.Opened(
                            BREACH,
                            letterbox().closed(id).stream().map(Turn::id).toList())));
                case HOURS -> now = now.plus(Duration.ofHours(number));
            }
        }

        private void send(int most) {
            var next = notes.on(BREACH).on(Pile.NOW).stream()
                    .map(Notes.Own::id)
                    .filter(id -> !sent.contains(id))
                    .limit(most)
                    .toList();
            var batch = new QuestionAct.Batch(
                    BREACH, next, next.stream().map(id -> "Question").toList());
            if (say(Role.HURT, batch)) sent.addAll(next);
        }

        @CanIgnoreReturnValue
        private boolean say(Role role, QuestionAct act) {
            if (rules(role).against(act).isPresent()) return false;
            PersonId by = role == Role.HURT ? HURT : OTHER;
            questions = Questions.FOLD.step().apply(questions, said(by, act));
            return true;
        }

        private void note(NoteAct act) {
            notes = Notes.FOLD.step().apply(notes, said(HURT, act));
        }

        private <A extends Act> Said<A> said(PersonId by, A act) {
            return new Said<>(EntryId.fresh(), by, now, now, Signer.BROWSER, act);
        }

        private Optional<QuestionId> own(int number) {
            return written.isEmpty() ? Optional.empty() : Optional.of(written.get(number % written.size()));
        }

        private static Pile pile(int number) {
            return Pile.values()[number % Pile.values().length];
        }
    }
}
