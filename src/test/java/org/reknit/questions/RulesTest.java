package org.reknit.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Role;
import org.reknit.people.PersonId;
import org.reknit.questions.QuestionAct.More;
import org.reknit.questions.QuestionAct.Settling;
import org.reknit.questions.Rules.Refusal;
import org.reknit.record.Said;

/** Who may say what to a question in every state it can be in. */
class RulesTest {
    private static final BreachId BREACH = BreachId.fresh();
    private static final QuestionId QUESTION = QuestionId.fresh();
    private static final QuestionId UNKNOWN = QuestionId.fresh();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final PersonId HURT = PersonId.fresh();
    private static final PersonId OTHER = PersonId.fresh();

    /** Each way in which one question can stand. */
    enum At {
        NOTHING,
        WAITING,
        LATER,
        ANSWERED,
        UNKNOWN,
        DECLINED,
        FURTHER,
        ENOUGH,
        PARKED,
        PARKED_AFTER_ANSWER,
        ASKED_AGAIN
    }

    private static List<QuestionAct> path(At at) {
        return switch (at) {
            case NOTHING -> List.of();
            case WAITING -> List.of(batch(1));
            case LATER -> List.of(batch(1), later());
            case ANSWERED -> List.of(batch(1), answer(Candour.TOLD));
            case UNKNOWN -> List.of(batch(1), answer(Candour.UNKNOWN));
            case DECLINED -> List.of(batch(1), answer(Candour.DECLINED));
            case FURTHER -> List.of(batch(1), answer(Candour.TOLD), further());
            case ENOUGH -> List.of(batch(1), answer(Candour.TOLD), settled(Settling.ENOUGH));
            case PARKED -> List.of(batch(1), settled(Settling.PARKED));
            case PARKED_AFTER_ANSWER -> List.of(batch(1), answer(Candour.TOLD), further(), settled(Settling.PARKED));
            case ASKED_AGAIN -> List.of(batch(1), settled(Settling.PARKED), further());
        };
    }

    private static boolean waits(At at) {
        return List.of(At.WAITING, At.LATER, At.FURTHER, At.ASKED_AGAIN).contains(at);
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void theNextBatchGoesWhenNothingWaits(At at) {
        var next = new QuestionAct.Batch(BREACH, List.of(UNKNOWN), List.of("And?"));
        assertThat(against(at, Role.HURT, next))
                .isEqualTo(waits(at) ? Optional.of(Refusal.ONE_AT_A_TIME) : Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void whatWaitsCanBeAnsweredAndNothingElse(At at) {
        var expected = switch (at) {
            case NOTHING -> Optional.of(Refusal.NOT_ASKED);
            case PARKED, PARKED_AFTER_ANSWER -> Optional.of(Refusal.PUT_ASIDE);
            default -> waits(at) ? Optional.<Refusal>empty() : Optional.of(Refusal.NOT_WAITING);
        };
        for (Candour candour : Candour.values())
            assertThat(against(at, Role.RESPONSIBLE, answer(candour))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void timeCanBeAskedForWhatWaits(At at) {
        var expected = waits(at)
                ? Optional.<Refusal>empty()
                : Optional.of(at == At.NOTHING ? Refusal.NOT_ASKED : Refusal.NOT_WAITING);
        assertThat(against(at, Role.RESPONSIBLE, later())).isEqualTo(expected);
        assertThat(against(at, Role.RESPONSIBLE, new QuestionAct.Later(BREACH, Optional.empty(), DAY)))
                .isEqualTo(waits(at) ? Optional.empty() : Optional.of(Refusal.NOT_WAITING));
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void oneAsksFurtherOnceThereIsAnAnswerOrItWasPutAside(At at) {
        var expected = waits(at)
                ? Optional.of(Refusal.STILL_WAITING)
                : Optional.of(Refusal.NOT_ASKED).filter(reason -> at == At.NOTHING);
        assertThat(against(at, Role.HURT, further())).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void whoeverAskedAddsAtAnyTime(At at) {
        assertThat(against(at, Role.HURT, added()))
                .isEqualTo(Optional.of(Refusal.NOT_ASKED).filter(reason -> at == At.NOTHING));
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void whoeverAnswersAddsToWhatTheyAnswered(At at) {
        var expected = switch (at) {
            case NOTHING -> Optional.of(Refusal.NOT_ASKED);
            case WAITING, LATER, ASKED_AGAIN -> Optional.of(Refusal.STILL_WAITING);
            case PARKED -> Optional.of(Refusal.PUT_ASIDE);
            case ANSWERED, UNKNOWN, DECLINED, FURTHER, ENOUGH, PARKED_AFTER_ANSWER -> Optional.<Refusal>empty();
        };
        assertThat(against(at, Role.RESPONSIBLE, added())).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void whatIsOpenCanBePutToRest(At at) {
        boolean rests = List.of(At.ENOUGH, At.PARKED, At.PARKED_AFTER_ANSWER).contains(at);
        var expected = rests
                ? Optional.of(Refusal.ALREADY_SETTLED)
                : Optional.of(Refusal.NOT_ASKED).filter(reason -> at == At.NOTHING);
        for (Settling how : Settling.values())
            assertThat(against(at, Role.HURT, settled(how))).isEqualTo(expected);
        assertThat(against(at, Role.HURT, new QuestionAct.Settled(BREACH, Optional.empty(), Settling.ENOUGH)))
                .isEqualTo(rests || at == At.NOTHING ? Optional.of(Refusal.ALREADY_SETTLED) : Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void itIsAllComesAfterTheQuestionsAndTheAccount(At at) {
        var whole = new QuestionAct.Whole(BREACH, More.NOTHING, Optional.empty(), "");
        assertThat(against(at, Role.RESPONSIBLE, whole))
                .isEqualTo(waits(at) ? Optional.of(Refusal.QUESTIONS_FIRST) : Optional.empty());
        assertThat(new Rules(Optional.of(Role.RESPONSIBLE), BreachKind.DISHONESTY, asking(at), false).against(whole))
                .isEqualTo(Optional.of(waits(at) ? Refusal.QUESTIONS_FIRST : Refusal.ACCOUNT_FIRST));
        assertThat(new Rules(Optional.of(Role.RESPONSIBLE), BreachKind.DISTANCE, asking(at), true).against(whole))
                .contains(Refusal.NO_ACCOUNT);
        var more = new QuestionAct.Whole(BREACH, More.THERE_IS, Optional.of(DAY), "");
        assertThat(against(at, Role.RESPONSIBLE, more)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void eachSaysOnlyWhatIsTheirs(QuestionAct act) {
        for (At at : At.values()) {
            for (Role role : Role.values()) {
                boolean theirs = speakers(act).contains(role);
                var refused = against(at, role, act).filter(Refusal.NOT_YOURS::equals);
                assertThat(refused.isPresent()).as(at + " " + role).isNotEqualTo(theirs);
            }
            assertThat(new Rules(Optional.empty(), BreachKind.DISHONESTY, asking(at), true).against(act))
                    .contains(Refusal.NOT_YOURS);
        }
    }

    @Test
    void aBatchHasOneToFiveQuestionsWithWordsAndEachOnce() {
        assertThat(against(At.NOTHING, Role.HURT, batch(5))).isEmpty();
        assertThat(against(At.NOTHING, Role.HURT, batch(6))).contains(Refusal.TOO_MANY);
        assertThat(against(At.NOTHING, Role.HURT, batch(0))).contains(Refusal.EMPTY);
        assertThat(against(At.NOTHING, Role.HURT, new QuestionAct.Batch(BREACH, List.of(UNKNOWN), List.of(" \n"))))
                .contains(Refusal.EMPTY);
        assertThat(against(At.NOTHING, Role.HURT, new QuestionAct.Batch(BREACH, List.of(UNKNOWN), List.of("a", "b"))))
                .contains(Refusal.EMPTY);
        assertThat(against(
                        At.NOTHING,
                        Role.HURT,
                        new QuestionAct.Batch(BREACH, List.of(UNKNOWN, UNKNOWN), List.of("a", "b"))))
                .contains(Refusal.ALREADY_ASKED);
        assertThat(against(At.ANSWERED, Role.HURT, batch(1))).contains(Refusal.ALREADY_ASKED);
    }

    @Test
    void wordsAreNeededWhereSilenceWouldSayNothing() {
        for (Candour candour : Candour.values()) {
            var empty = new QuestionAct.Answer(BREACH, QUESTION, candour, " ");
            assertThat(against(At.WAITING, Role.RESPONSIBLE, empty).isEmpty()).isEqualTo(candour == Candour.UNKNOWN);
        }
        assertThat(against(At.ANSWERED, Role.HURT, new QuestionAct.FollowUp(BREACH, QUESTION, "")))
                .contains(Refusal.EMPTY);
        assertThat(against(At.ANSWERED, Role.RESPONSIBLE, new QuestionAct.Added(BREACH, QUESTION, "\t")))
                .contains(Refusal.EMPTY);
        assertThat(against(At.NOTHING, Role.RESPONSIBLE, new QuestionAct.Fact(BREACH, "", "It was more.", "")))
                .contains(Refusal.EMPTY);
        assertThat(against(At.NOTHING, Role.RESPONSIBLE, new QuestionAct.Fact(BREACH, "x".repeat(281), "More.", "")))
                .contains(Refusal.LINE);
        assertThat(against(
                        At.NOTHING,
                        Role.RESPONSIBLE,
                        new QuestionAct.Whole(BREACH, More.THERE_IS, Optional.empty(), "")))
                .contains(Refusal.DAY);
    }

    @Test
    void aPromisedDayLiesWithinTwoWeeks() {
        assertThat(Promise.isNear(DAY.minusDays(1), DAY)).isFalse();
        assertThat(Promise.isNear(DAY, DAY)).isTrue();
        assertThat(Promise.isNear(DAY.plusDays(14), DAY)).isTrue();
        assertThat(Promise.isNear(DAY.plusDays(15), DAY)).isFalse();
    }

    @Test
    void aDayStandsUntilTheAnswerComes() {
        assertThat(asking(At.LATER).find(QUESTION).orElseThrow().due()).contains(DAY);
        assertThat(asking(At.FURTHER).find(QUESTION).orElseThrow().due()).isEmpty();
        var answered = fold(batch(1), later(), answer(Candour.TOLD));
        assertThat(answered.find(QUESTION).orElseThrow().due()).isEmpty();
        var further = fold(batch(1), later(), answer(Candour.TOLD), further());
        assertThat(further.find(QUESTION).orElseThrow().due()).isEmpty();
    }

    @Test
    void enoughOfAllPutsAsideWhatWasNeverAnswered() {
        var all = fold(
                batch(2), answer(Candour.TOLD), new QuestionAct.Settled(BREACH, Optional.empty(), Settling.ENOUGH));
        assertThat(all.questions())
                .extracting(Question::state)
                .containsExactly(Question.State.ENOUGH, Question.State.PARKED);
    }

    static Stream<QuestionAct> everything() {
        return Stream.of(
                batch(1),
                answer(Candour.TOLD),
                later(),
                further(),
                added(),
                settled(Settling.ENOUGH),
                new QuestionAct.Whole(BREACH, More.NOTHING, Optional.empty(), ""),
                new QuestionAct.Fact(BREACH, "About money", "There was a loan.", ""),
                new QuestionAct.Remark(BREACH, EntryId.fresh(), "And."));
    }

    private static List<Role> speakers(QuestionAct act) {
        return switch (act) {
            case QuestionAct.Batch b -> List.of(Role.HURT);
            case QuestionAct.FollowUp f -> List.of(Role.HURT);
            case QuestionAct.Settled s -> List.of(Role.HURT);
            case QuestionAct.Added a -> List.of(Role.values());
            case QuestionAct.Remark r -> List.of(Role.values());
            case QuestionAct.Answer a -> List.of(Role.RESPONSIBLE);
            case QuestionAct.Later l -> List.of(Role.RESPONSIBLE);
            case QuestionAct.Whole w -> List.of(Role.RESPONSIBLE);
            case QuestionAct.Fact f -> List.of(Role.RESPONSIBLE);
        };
    }

    private static Optional<Refusal> against(At at, Role role, QuestionAct act) {
        return new Rules(Optional.of(role), BreachKind.DISHONESTY, asking(at), true).against(act);
    }

    private static Asking asking(At at) {
        return fold(path(at).toArray(QuestionAct[]::new));
    }

    private static Asking fold(QuestionAct... acts) {
        var picture = Questions.FOLD.empty();
        Instant now = Instant.parse("2026-01-05T10:00:00Z");
        for (QuestionAct act : acts) {
            now = now.plusSeconds(60);
            PersonId by = speakers(act).contains(Role.HURT) ? HURT : OTHER;
            var said = new Said<>(EntryId.fresh(), by, now, now, Signer.BROWSER, act);
            picture = Questions.FOLD.step().apply(picture, said);
        }
        return picture.on(BREACH);
    }

    private static QuestionAct batch(int size) {
        var ids = new ArrayList<QuestionId>();
        var texts = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            ids.add(i == 0 ? QUESTION : QuestionId.fresh());
            texts.add("Question " + i);
        }
        return new QuestionAct.Batch(BREACH, ids, texts);
    }

    private static QuestionAct answer(Candour candour) {
        return new QuestionAct.Answer(BREACH, QUESTION, candour, "An answer.");
    }

    private static QuestionAct later() {
        return new QuestionAct.Later(BREACH, Optional.of(QUESTION), DAY);
    }

    private static QuestionAct further() {
        return new QuestionAct.FollowUp(BREACH, QUESTION, "Which day?");
    }

    private static QuestionAct added() {
        return new QuestionAct.Added(BREACH, QUESTION, "One thing more.");
    }

    private static QuestionAct settled(Settling how) {
        return new QuestionAct.Settled(BREACH, Optional.of(QUESTION), how);
    }
}
