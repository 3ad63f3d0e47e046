package org.reknit.today;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reknit.path.Bond;
import org.reknit.path.Standing;
import org.reknit.path.Step;
import org.reknit.path.Task;

/**
 * The one next thing, and at most two quiet others. No next thing means that nothing is due, and the page says just that:
 * it looks the same whether the other is writing, thinking, or has said "not yet".
 */
record FirstWork(Optional<Step> next, List<Step> others) {
    private static final int MOST = 2;
    private static final Step NAMING = new Step(Task.NAME, Optional.empty(), true);
    private static final Step INVITING = new Step(Task.INVITE, Optional.empty(), false);

    static FirstWork of(Standing standing) {
        return of(standing, Set.of());
    }

    /** @param quiet what may be found beside the next thing, and is never put as the next thing itself */
    static FirstWork of(Standing standing, Set<Task> quiet) {
        if (standing.paused()) return new FirstWork(Optional.empty(), List.of());
        var breaches = standing.breaches();
        if (breaches.isEmpty()) return new FirstWork(Optional.of(NAMING), List.of());
        List<Step> steps = breaches.stream()
                .flatMap(breach -> Work.on(breach, standing).stream())
                .map(step -> quiet.contains(step.task()) ? step.quietly() : step)
                .toList();
        Optional<Step> next = steps.stream().filter(Step::due).findFirst();
        var rest = steps.stream().filter(step -> !next.equals(Optional.of(step)));
        return new FirstWork(next, others(rest.sorted(FirstWork::dueFirst), standing.bond()));
    }

    /** Linking is offered as a choice beside one's own work, never as the next thing. */
    private static List<Step> others(Stream<Step> rest, Bond bond) {
        return switch (bond) {
            case ALONE ->
                Stream.concat(rest.limit(MOST - 1), Stream.of(INVITING)).toList();
            case TOGETHER, PARTED -> rest.limit(MOST).toList();
        };
    }

    private static int dueFirst(Step one, Step other) {
        return Boolean.compare(other.due(), one.due());
    }
}
