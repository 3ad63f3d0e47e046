package org.reknit.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reknit.today.Standings.SILENT;
import static org.reknit.today.Standings.named;
import static org.reknit.today.Standings.nothing;
import static org.reknit.today.Standings.parted;
import static org.reknit.today.Standings.paused;
import static org.reknit.today.Standings.thread;
import static org.reknit.today.Standings.told;
import static org.reknit.today.Standings.with;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reknit.breaches.Role;
import org.reknit.path.Bond;
import org.reknit.path.Standing;
import org.reknit.path.Step;
import org.reknit.path.Task;
import org.reknit.statements.DraftAct;
import org.reknit.statements.StatementAct.Reaction;
import org.reknit.statements.Thread;

class FirstWorkTest {
    private static final Thread TOLD = thread(true, false, Optional.empty(), false, false, false);
    private static final Thread HEARD = thread(true, true, Optional.empty(), false, false, false);
    private static final Thread AGAIN = thread(true, true, Optional.of(Reaction.AGAIN), false, false, false);
    private static final Thread NOT_YET = thread(true, true, Optional.of(Reaction.NOT_YET), false, false, false);
    private static final Thread CONFIRMED = thread(true, true, Optional.of(Reaction.YES), true, false, false);
    private static final Thread OWNED = thread(true, true, Optional.of(Reaction.YES), true, true, false);
    private static final Thread ANSWERED = thread(true, true, Optional.of(Reaction.YES), true, true, true);

    private static final Set<Task> FOR_THE_HURT =
            EnumSet.of(Task.FEELINGS, Task.LETTER, Task.IMPACT, Task.SHARE_IMPACT, Task.CONFIRM, Task.ANSWER);
    private static final Set<Task> FOR_THE_RESPONSIBLE =
            EnumSet.of(Task.VALUES, Task.ACCOUNTABILITY, Task.SHARE_ACCOUNTABILITY, Task.HEAR, Task.HEAR_AGAIN);
    private static final Set<Task> BETWEEN_TWO = EnumSet.of(
            Task.SHARE,
            Task.SHARE_IMPACT,
            Task.CONFIRM,
            Task.ANSWER,
            Task.SHARE_ACCOUNTABILITY,
            Task.HEAR,
            Task.HEAR_AGAIN);

    @Test
    void whoeverIsNewNamesWhatHappenedAndNothingElse() {
        for (Bond bond : Bond.values()) {
            var step = FirstWork.of(nothing(bond));
            assertThat(next(step)).isEqualTo(Task.NAME);
            assertThat(step.others()).isEmpty();
        }
    }

    @Test
    void theHurtPersonAloneGoesFromFeelingsToTheLetterToTheirOwnDraft() {
        var alone = named(Role.HURT, Bond.ALONE);
        assertThat(next(alone)).isEqualTo(Task.FEELINGS);
        assertThat(next(with(alone, Standings.HURT_DRAFTS.subList(0, 1)))).isEqualTo(Task.LETTER);
        assertThat(next(with(alone, Standings.HURT_DRAFTS.subList(0, 2)))).isEqualTo(Task.IMPACT);
        assertThat(FirstWork.of(with(alone, Standings.HURT_DRAFTS)).next()).isEmpty();
    }

    @Test
    void theResponsiblePersonAloneGoesFromValuesToTheirOwnDraft() {
        var alone = named(Role.RESPONSIBLE, Bond.ALONE);
        assertThat(next(alone)).isEqualTo(Task.VALUES);
        assertThat(next(with(alone, Standings.RESPONSIBLE_DRAFTS.subList(0, 1))))
                .isEqualTo(Task.ACCOUNTABILITY);
        assertThat(FirstWork.of(with(alone, Standings.RESPONSIBLE_DRAFTS)).next())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void linkingIsAlwaysOfferedAloneAndNeverTheNextThing(Role role) {
        assertThat(Standings.drafted(named(role, Bond.ALONE), role)).allSatisfy(standing -> {
            assertThat(tasks(standing).filter(Task.INVITE::equals)).hasSize(1);
            assertThat(FirstWork.of(standing).next().map(Step::task)).isNotEqualTo(Optional.of(Task.INVITE));
        });
    }

    @Test
    void onceLinkedTheLineMayBeToldAfterTheFirstWorkOfOnesOwn() {
        var hurt = named(Role.HURT, Bond.TOGETHER);
        assertThat(next(hurt)).isEqualTo(Task.FEELINGS);
        assertThat(tasks(hurt)).contains(Task.SHARE);
        assertThat(next(with(hurt, List.of(DraftAct.Feelings.class)))).isEqualTo(Task.SHARE);
        var responsible = named(Role.RESPONSIBLE, Bond.TOGETHER);
        assertThat(next(with(responsible, List.of(DraftAct.Values.class)))).isEqualTo(Task.SHARE);
    }

    @Test
    void theTwoGoTheWholeWayInTurns() {
        assertThat(next(with(told(Role.HURT, SILENT), Standings.HURT_DRAFTS))).isEqualTo(Task.SHARE_IMPACT);
        assertThat(next(told(Role.RESPONSIBLE, TOLD))).isEqualTo(Task.HEAR);
        assertThat(next(told(Role.HURT, HEARD))).isEqualTo(Task.CONFIRM);
        assertThat(next(told(Role.RESPONSIBLE, AGAIN))).isEqualTo(Task.HEAR_AGAIN);
        assertThat(next(told(Role.RESPONSIBLE, CONFIRMED))).isEqualTo(Task.VALUES);
        assertThat(next(with(told(Role.RESPONSIBLE, CONFIRMED), Standings.RESPONSIBLE_DRAFTS)))
                .isEqualTo(Task.SHARE_ACCOUNTABILITY);
        assertThat(next(told(Role.HURT, OWNED))).isEqualTo(Task.ANSWER);
    }

    @Test
    void whereItIsTheOthersTurnNothingIsDueForTheHurtPerson() {
        assertThat(Stream.of(TOLD, AGAIN, NOT_YET, CONFIRMED, ANSWERED))
                .allSatisfy(thread ->
                        assertThat(FirstWork.of(told(Role.HURT, thread)).next()).isEmpty());
    }

    @Test
    void whereItIsTheOthersTurnTheResponsiblePersonHasOwnWorkAndThenRests() {
        var meanwhile = told(Role.RESPONSIBLE, HEARD);
        assertThat(next(meanwhile)).isEqualTo(Task.VALUES);
        assertThat(FirstWork.of(with(meanwhile, Standings.RESPONSIBLE_DRAFTS)).next())
                .isEmpty();
    }

    @Test
    void afterNotYetTheQuestionIsThereButNoLongerPut() {
        var step = FirstWork.of(told(Role.HURT, NOT_YET));
        assertThat(step.next()).isEmpty();
        assertThat(step.others()).extracting(Step::task).contains(Task.CONFIRM);
    }

    @Test
    void theOtherCannotTellNotYetFromNoAnswerAtAll() {
        assertThat(Standings.drafted(told(Role.RESPONSIBLE, HEARD), Role.RESPONSIBLE))
                .allSatisfy(silent -> {
                    var notYet = with(told(Role.RESPONSIBLE, NOT_YET), kept(silent));
                    assertThat(FirstWork.of(notYet)).isEqualTo(FirstWork.of(silent));
                });
    }

    @Test
    void noStatementOfWhatOneDidIsOfferedForSharingBeforeTheOtherFeltHeard() {
        assertThat(Standings.all(Role.RESPONSIBLE))
                .filteredOn(standing -> tasks(standing).anyMatch(Task.SHARE_ACCOUNTABILITY::equals))
                .isNotEmpty()
                .allSatisfy(standing -> {
                    assertThat(standing.bond()).isEqualTo(Bond.TOGETHER);
                    assertThat(standing.statements().on(Standings.BREACH).confirmed())
                            .isTrue();
                });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleMeetsOnlyItsOwnTasks(Role role) {
        var foreign = switch (role) {
            case HURT -> FOR_THE_RESPONSIBLE;
            case RESPONSIBLE -> FOR_THE_HURT;
        };
        assertThat(Standings.all(role))
                .allSatisfy(standing -> assertThat(tasks(standing)).doesNotContainAnyElementsOf(foreign));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void thereIsOneNextThingOrARestAndNeverMoreThanTwoOthers(Role role) {
        assertThat(Standings.all(role)).allSatisfy(standing -> {
            var step = FirstWork.of(standing);
            assertThat(step.others()).hasSizeLessThanOrEqualTo(2).doesNotHaveDuplicates();
            assertThat(step.others()).noneMatch(other -> step.next().equals(Optional.of(other)));
        });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void apartThereIsNothingToSayToEachOther(Role role) {
        assertThat(Standings.all(role))
                .filteredOn(standing -> standing.bond() != Bond.TOGETHER)
                .allSatisfy(standing -> assertThat(tasks(standing)).doesNotContainAnyElementsOf(BETWEEN_TWO));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoeverPausesIsAskedForNothing(Role role) {
        assertThat(Standings.all(role))
                .allSatisfy(standing -> assertThat(tasks(paused(standing))).isEmpty());
    }

    @Test
    void someoneWhoseOtherHasLeftGoesOnWithTheirOwnWork() {
        assertThat(next(parted(told(Role.HURT, SILENT)))).isEqualTo(Task.FEELINGS);
        assertThat(tasks(parted(told(Role.HURT, SILENT)))).doesNotContain(Task.INVITE);
    }

    private static Task next(Standing standing) {
        return next(FirstWork.of(standing));
    }

    private static Task next(FirstWork step) {
        return step.next().orElseThrow().task();
    }

    private static Stream<Task> tasks(Standing standing) {
        var step = FirstWork.of(standing);
        return Stream.concat(step.next().stream(), step.others().stream()).map(Step::task);
    }

    private static List<Class<? extends DraftAct>> kept(Standing standing) {
        return Standings.RESPONSIBLE_DRAFTS.stream()
                .filter(type -> standing.drafts().find(Standings.BREACH, type).isPresent())
                .toList();
    }
}
