package org.reknit.today;

import java.util.List;
import java.util.Optional;
import org.reknit.acts.Body;
import org.reknit.breaches.BreachId;
import org.reknit.path.Step;
import org.reknit.path.Task;
import org.reknit.statements.DraftAct;
import org.reknit.statements.Drafts.Draft;

/** Something a person wrote for themselves, and where it goes on. */
public record Kept(Task task, Draft draft) {
    private record Place(Class<? extends DraftAct> act, Task task) {}

    private static final List<Place> PLACES = List.of(
            new Place(DraftAct.Feelings.class, Task.FEELINGS),
            new Place(DraftAct.Letter.class, Task.LETTER),
            new Place(DraftAct.ImpactDraft.class, Task.IMPACT),
            new Place(DraftAct.Values.class, Task.VALUES),
            new Place(DraftAct.AccountabilityDraft.class, Task.ACCOUNTABILITY));

    /** Where a draft is written, if it is written on pages of its own. */
    public static Optional<Kept> of(Draft draft) {
        return PLACES.stream()
                .filter(place -> Body.nameOf(place.act()).equals(draft.act()))
                .map(place -> new Kept(place.task(), draft))
                .findFirst();
    }

    /** Where it can be read and changed. */
    public String url() {
        return Step.url(task, draft.breach());
    }

    /** Which breach it is about. */
    public BreachId breach() {
        return draft.breach();
    }
}
