package org.reknit.path;

import java.util.Optional;
import org.reknit.breaches.BreachId;

/**
 * One task, and the breach it is about.
 *
 * @param due whether it may be the one next thing; what is not due is only ever offered quietly
 */
public record Step(Task task, Optional<BreachId> breach, boolean due) implements Offer {
    public static Step due(Task task, BreachId breach) {
        return new Step(task, Optional.of(breach), true);
    }

    public static Step quiet(Task task, BreachId breach) {
        return new Step(task, Optional.of(breach), false);
    }

    /** The same, only ever offered beside the next thing. */
    public Step quietly() {
        return new Step(task, breach, false);
    }

    @Override
    public String url() {
        return breach.map(id -> url(task, id)).orElse(task.place());
    }

    public static String url(Task task, BreachId breach) {
        String whole = "/breaches/" + breach;
        return task.place().isEmpty() ? whole : whole + "/" + task.place();
    }
}
