package org.reknit.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Role;
import org.reknit.people.PairKind;
import org.reknit.questions.Candour;
import org.reknit.questions.QuestionAct;
import org.reknit.questions.QuestionAct.Settling;
import org.reknit.questions.QuestionId;
import org.reknit.safety.Way;
import org.reknit.stages.Setback;
import org.reknit.stages.Stage;
import org.reknit.today.Mood;
import org.reknit.today.Standings;
import org.reknit.today.World;

/** Two people walk the whole path, stage by stage, and are set back on it. */
class ConditionTest {
    private final World world = new World(PairKind.PARTNERS, BreachKind.DISHONESTY);

    @Test
    void theFirstStageLeadsOnAfterItsDaysItsWorkAndTwoYeses() {
        steady();
        assertThat(world.gateOpen()).isFalse();
        world.pass(11);
        assertThat(world.gateOpen()).isFalse();
        world.answer(Role.HURT, true);
        assertThat(world.gateOpen()).isFalse();
        world.answer(Role.RESPONSIBLE, true);
        assertThat(world.gateOpen()).isTrue();
        world.onward(Role.HURT);
        assertThat(world.stage()).isEqualTo(Stage.HEAR);
    }

    @Test
    void aYesTakenBackOnceTheGateHasShownTakesNothingBack() {
        steady();
        world.pass(11);
        both();
        assertThat(world.gateOpen()).isTrue();
        world.choose(Role.HURT, Way.OWN);
        assertThat(world.gateOpen()).isTrue();
    }

    @Test
    void aBreakThatOneTookAndCameBackFromCountsAsMuchAsThePact() {
        world.show(Role.RESPONSIBLE, "it-has-stopped");
        world.callsABreak(Role.HURT);
        world.pass(11);
        both();
        assertThat(world.gateOpen()).as("a break without a return").isFalse();
        world.takesABreak(Role.RESPONSIBLE);
        assertThat(world.gateOpen()).isTrue();
    }

    @Test
    void aPactThatOnlyOneHasSaidDoesNotCount() {
        world.show(Role.RESPONSIBLE, "it-has-stopped");
        world.show(Role.HURT, "time-out-pact");
        world.pass(11);
        both();
        assertThat(world.gateOpen()).isFalse();
    }

    @Test
    void thePathIsWalkedToItsEnd() {
        walkTo(Stage.KEEP);
        assertThat(world.stage()).isEqualTo(Stage.KEEP);
    }

    @Test
    void aNewFactLeadsBackToTheAccountAndARepeatToTheBeginning() {
        walkTo(Stage.RECONNECT);
        world.tell(Role.RESPONSIBLE, Setback.NEW_FACT);
        assertThat(world.stage()).isEqualTo(Stage.HEAR);
        assertThat(world.today(Role.RESPONSIBLE).mood()).isEqualTo(Mood.AFTER_NEW_FACT_MINE);
        world.tell(Role.HURT, Setback.REPEAT);
        assertThat(world.stage()).isEqualTo(Stage.STEADY);
    }

    @Test
    void aSlipLeadsToTheSlipTalkAndMovesNoStage() {
        walkTo(Stage.AGREE);
        world.tell(Role.RESPONSIBLE, Setback.SLIP);
        assertThat(world.stage()).isEqualTo(Stage.AGREE);
        assertThat(world.today(Role.HURT).next())
                .get()
                .extracting(Offer::url)
                .asString()
                .startsWith("/exercises/slip-talk");
        world.show(Role.HURT, "slip-talk");
        assertThat(world.today(Role.HURT).next())
                .get()
                .extracting(Offer::url)
                .asString()
                .doesNotContain("slip-talk");
    }

    @Test
    void afterALapseClosenessRestsForTwoWeeks() {
        walkTo(Stage.RECONNECT);
        int date = index("reconnection-date");
        assertThat(world.path(Role.HURT).get(date)).isEqualTo(Access.OPEN);
        world.tell(Role.RESPONSIBLE, Setback.LAPSE);
        assertThat(world.path(Role.HURT).get(date)).isEqualTo(Access.RESTING);
        world.pass(15);
        assertThat(world.path(Role.HURT).get(date)).isEqualTo(Access.OPEN);
    }

    @Test
    void aStatementThatSomeoneLeavesUnansweredDoesNotStandInTheWayForEver() {
        walkTo(Stage.UNDERSTAND);
        assertThat(world.today(Role.HURT).next()).get().isInstanceOf(Offer.Doing.class);
        assertThat(world.today(Role.HURT).others()).anyMatch(offer -> offer instanceof Step);
    }

    @Test
    void whoeverComesBackAfterTwoWeeksFindsSomethingShort() {
        walkTo(Stage.AGREE);
        world.finish(Role.HURT, "thanks-noticed");
        world.pass(15);
        assertThat(world.today(Role.HURT).mayRest()).isTrue();
        assertThat(world.today(Role.HURT).next())
                .get()
                .satisfies(offer -> assertThat(World.LIBRARY
                                .exercise(((Offer.Doing) offer).exercise())
                                .minutes())
                        .isLessThanOrEqualTo(World.PROGRAMME.number(Threshold.SHORT_MINUTES)));
    }

    @Test
    void friendsTakeTheShorterWay() {
        assertThat(World.PROGRAMME.after(Stage.HEAR, Optional.of(PairKind.FRIENDS)))
                .contains(Stage.AGREE);
        assertThat(World.PROGRAMME.after(Stage.HEAR, Optional.of(PairKind.FAMILY)))
                .contains(Stage.UNDERSTAND);
    }

    @Test
    void questionsHoldTheAccountOpenUntilEachIsAnsweredOrPutAside() {
        var one = QuestionId.fresh();
        var two = QuestionId.fresh();
        hearReady();
        assertThat(world.gateOpen()).isTrue();
        world.ask(Role.HURT, new QuestionAct.Batch(Standings.BREACH, List.of(one, two), List.of("a", "b")));
        assertThat(questionsHold()).isFalse();
        world.ask(Role.RESPONSIBLE, new QuestionAct.Answer(Standings.BREACH, one, Candour.UNKNOWN, ""));
        assertThat(questionsHold()).isFalse();
        world.ask(Role.HURT, new QuestionAct.Settled(Standings.BREACH, Optional.of(two), Settling.PARKED));
        assertThat(questionsHold()).isTrue();
        world.ask(Role.HURT, new QuestionAct.FollowUp(Standings.BREACH, two, "c"));
        assertThat(questionsHold()).isFalse();
    }

    @Test
    void aListAndAnswersShownAsSheetsStillCount() {
        world.show(Role.HURT, "question-list");
        assertThat(questionsHold()).isFalse();
        world.pass(1);
        world.show(Role.RESPONSIBLE, "answer-a-batch");
        assertThat(questionsHold()).isTrue();
    }

    @Test
    void aListShownAsASheetIsDealtWithByQuestionsAskedSince() {
        var one = QuestionId.fresh();
        world.show(Role.HURT, "question-list");
        world.pass(1);
        world.ask(Role.HURT, new QuestionAct.Batch(Standings.BREACH, List.of(one), List.of("a")));
        assertThat(questionsHold()).isFalse();
        world.ask(Role.RESPONSIBLE, new QuestionAct.Answer(Standings.BREACH, one, Candour.TOLD, "b"));
        assertThat(questionsHold()).isTrue();
    }

    @Test
    void theLatestWordOnTheWholeCountsAndASheetWhereThereIsNone() {
        assertThat(wholeHolds()).isFalse();
        world.show(Role.RESPONSIBLE, "is-there-anything-else");
        assertThat(wholeHolds()).isTrue();
        world.pass(1);
        world.ask(Role.RESPONSIBLE, whole(QuestionAct.More.THERE_IS));
        assertThat(wholeHolds()).isFalse();
        world.ask(Role.RESPONSIBLE, whole(QuestionAct.More.NOTHING));
        assertThat(wholeHolds()).isTrue();
    }

    @Test
    void aFactThatIsToldLeadsBackToTheAccountByItself() {
        walkTo(Stage.RECONNECT);
        world.pass(1);
        world.ask(Role.RESPONSIBLE, new QuestionAct.Fact(Standings.BREACH, "About money", "A loan.", ""));
        assertThat(world.stage()).isEqualTo(Stage.HEAR);
        assertThat(world.today(Role.HURT).mood()).isEqualTo(Mood.AFTER_NEW_FACT_THEIRS);
        assertThat(world.today(Role.RESPONSIBLE).mood()).isEqualTo(Mood.AFTER_NEW_FACT_MINE);
        assertThat(wholeHolds()).isFalse();
        world.pass(1);
        world.ask(Role.RESPONSIBLE, whole(QuestionAct.More.NOTHING));
        assertThat(wholeHolds()).isTrue();
    }

    @Test
    void questionsThatCameAreTheNextThingUnlessTheyHaveADay() {
        walkTo(Stage.AGREE);
        var one = QuestionId.fresh();
        world.ask(Role.HURT, new QuestionAct.Batch(Standings.BREACH, List.of(one), List.of("a")));
        assertThat(world.today(Role.RESPONSIBLE).next())
                .get()
                .extracting(Offer::url)
                .isEqualTo(list());
        assertThat(world.today(Role.HURT).next()).get().extracting(Offer::url).isNotEqualTo(list());
        var day = world.history(Role.HURT).today().toLocalDate().plusDays(3);
        world.ask(Role.RESPONSIBLE, new QuestionAct.Later(Standings.BREACH, Optional.of(one), day));
        assertThat(world.today(Role.RESPONSIBLE).next())
                .get()
                .extracting(Offer::url)
                .isNotEqualTo(list());
        world.pass(3);
        assertThat(world.today(Role.RESPONSIBLE).next())
                .get()
                .extracting(Offer::url)
                .isEqualTo(list());
        world.ask(Role.RESPONSIBLE, new QuestionAct.Answer(Standings.BREACH, one, Candour.TOLD, "b"));
        assertThat(world.today(Role.HURT).others()).extracting(Offer::url).contains(list());
        assertThat(world.today(Role.HURT).next()).get().extracting(Offer::url).isNotEqualTo(list());
    }

    private static String list() {
        return "/breaches/" + Standings.BREACH + "/questions";
    }

    private static QuestionAct whole(QuestionAct.More more) {
        return new QuestionAct.Whole(Standings.BREACH, more, Optional.empty(), "");
    }

    private boolean questionsHold() {
        return Condition.QUESTIONS.holds(world.history(Role.HURT), World.PROGRAMME);
    }

    private boolean wholeHolds() {
        return Condition.COMPLETE.holds(world.history(Role.HURT), World.PROGRAMME);
    }

    private void hearReady() {
        walkTo(Stage.HEAR);
        work(Stage.HEAR);
        both();
    }

    private static int index(String exercise) {
        return Stream.of(Stage.values())
                .flatMap(stage -> World.PROGRAMME.of(stage).stream())
                .map(Programme.Entry::exercise)
                .toList()
                .indexOf(exercise);
    }

    private void steady() {
        world.show(Role.RESPONSIBLE, "it-has-stopped");
        world.show(Role.HURT, "time-out-pact");
        world.show(Role.RESPONSIBLE, "time-out-pact");
    }

    private void both() {
        world.answer(Role.HURT, true);
        world.answer(Role.RESPONSIBLE, true);
    }

    private void walkTo(Stage end) {
        while (world.stage() != end) {
            work(world.stage());
            both();
            assertThat(world.gateOpen()).as(world.stage().key()).isTrue();
            world.onward(Role.HURT);
        }
    }

    private void work(Stage stage) {
        switch (stage) {
            case STEADY -> {
                steady();
                world.pass(20);
            }
            case HEAR -> {
                for (int said = 0; said < 4; said++) world.say(0);
                world.show(Role.RESPONSIBLE, "is-there-anything-else");
                world.pass(40);
            }
            case UNDERSTAND -> {
                for (Role role : Role.values()) world.show(role, "the-why-in-two-voices");
                world.pass(30);
            }
            case AGREE -> {
                world.show(Role.RESPONSIBLE, "specific-steps");
                for (int week = 0; week < 9; week++) {
                    world.pass(7);
                    for (Role role : Role.values()) world.show(role, "weekly-check-in");
                }
            }
            case RECONNECT -> {
                for (int week = 0; week < 5; week++) {
                    world.pass(7);
                    for (Role role : Role.values()) world.show(role, "ritual-of-connection");
                }
            }
            case CHOOSE -> {
                for (Role role : Role.values()) world.show(role, "decision-review");
                world.pass(20);
            }
            case KEEP -> throw new IllegalStateException("there is nothing after it");
        }
    }
}
