package org.reknit.today;

import java.util.ArrayList;
import java.util.List;
import org.reknit.breaches.Breach;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.Role;
import org.reknit.path.Bond;
import org.reknit.path.Standing;
import org.reknit.path.Step;
import org.reknit.path.Task;
import org.reknit.statements.DraftAct;
import org.reknit.statements.StatementAct.Reaction;
import org.reknit.statements.Thread;

/**
 * What one person can do about one breach, first things first. Being heard comes before the statement; own work goes on
 * while it is the other's turn, so that nobody has only waiting to do.
 */
final class Work {
    private final Standing standing;
    private final BreachId breach;
    private final Thread thread;
    private final List<Step> steps = new ArrayList<>();

    private Work(Standing standing, BreachId breach) {
        this.standing = standing;
        this.breach = breach;
        this.thread = standing.statements().on(breach);
    }

    static List<Step> on(Breach breach, Standing standing) {
        var work = new Work(standing, breach.id());
        standing.role(breach).ifPresent(work::as);
        return List.copyOf(work.steps);
    }

    private void as(Role role) {
        if (standing.betweenUs(breach)) {
            switch (role) {
                case HURT -> hurtWithTheOther();
                case RESPONSIBLE -> responsibleWithTheOther();
            }
        } else {
            onOnesOwn(role);
        }
    }

    private void onOnesOwn(Role role) {
        switch (role) {
            case HURT -> {
                prepare(Task.FEELINGS, DraftAct.Feelings.class);
                tell();
                prepare(Task.LETTER, DraftAct.Letter.class);
                prepare(Task.IMPACT, DraftAct.ImpactDraft.class);
            }
            case RESPONSIBLE -> {
                prepare(Task.VALUES, DraftAct.Values.class);
                tell();
                prepare(Task.ACCOUNTABILITY, DraftAct.AccountabilityDraft.class);
            }
        }
    }

    private void tell() {
        if (standing.bond() == Bond.TOGETHER) steps.add(Step.due(Task.SHARE, breach));
    }

    private void hurtWithTheOther() {
        if (thread.accountability().isPresent() && thread.answer().isEmpty()) due(Task.ANSWER);
        if (thread.heard().isPresent() && !answered(Reaction.AGAIN)) hearing();
        if (thread.impact().isEmpty()) {
            prepare(Task.FEELINGS, DraftAct.Feelings.class);
            prepare(Task.LETTER, DraftAct.Letter.class);
            boolean written = kept(DraftAct.ImpactDraft.class);
            due(written ? Task.SHARE_IMPACT : Task.IMPACT);
        } else {
            quiet(Task.READ);
            offer(Task.FEELINGS, DraftAct.Feelings.class);
            offer(Task.LETTER, DraftAct.Letter.class);
        }
    }

    /** After a "not yet" the question is there to be found, and no longer put. */
    private void hearing() {
        if (thread.reaction().isEmpty()) due(Task.CONFIRM);
        if (answered(Reaction.NOT_YET)) quiet(Task.CONFIRM);
    }

    private void responsibleWithTheOther() {
        if (thread.toBeHeard()) due(answered(Reaction.AGAIN) ? Task.HEAR_AGAIN : Task.HEAR);
        if (thread.accountability().isEmpty()) {
            prepare(Task.VALUES, DraftAct.Values.class);
            prepare(Task.ACCOUNTABILITY, DraftAct.AccountabilityDraft.class);
            boolean written = kept(DraftAct.AccountabilityDraft.class);
            if (written && thread.confirmed()) due(Task.SHARE_ACCOUNTABILITY);
        }
        if (thread.impact().isPresent()) quiet(Task.READ);
    }

    private boolean answered(Reaction reaction) {
        return thread.reaction().filter(said -> said == reaction).isPresent();
    }

    private void prepare(Task task, Class<? extends DraftAct> draft) {
        if (!kept(draft)) due(task);
    }

    private void offer(Task task, Class<? extends DraftAct> draft) {
        if (!kept(draft)) quiet(task);
    }

    private boolean kept(Class<? extends DraftAct> draft) {
        return standing.drafts().find(breach, draft).isPresent();
    }

    private void due(Task task) {
        steps.add(Step.due(task, breach));
    }

    private void quiet(Task task) {
        steps.add(Step.quiet(task, breach));
    }
}
