package org.reknit.path;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.reknit.people.PairKind;
import org.reknit.stages.Stage;

/**
 * What has to be so, apart from what the two say, before a stage leads on.
 *
 * @param days at the least
 * @param friendsDays the same among friends
 */
public record Gate(int days, int friendsDays, List<Condition> work, Stage opens, Stage friendsOpens) {
    /** How long the stage lasts at the least. */
    Duration least(Optional<PairKind> kind) {
        return Duration.ofDays(isFriends(kind) ? friendsDays : days);
    }

    Stage opens(Optional<PairKind> kind) {
        return isFriends(kind) ? friendsOpens : opens;
    }

    /** Whether everything but the two answers is there: the days, the work, and some days more that nobody can foretell. */
    public boolean isReady(History history, Programme programme, int more) {
        boolean time = !history.now()
                .isBefore(history.since().plus(least(history.kind())).plus(Duration.ofDays(more)));
        return time && work.stream().allMatch(condition -> condition.holds(history, programme));
    }

    private static boolean isFriends(Optional<PairKind> kind) {
        return kind.filter(PairKind.FRIENDS::equals).isPresent();
    }
}
