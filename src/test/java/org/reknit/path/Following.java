package org.reknit.path;

import java.util.List;
import java.util.Optional;
import org.reknit.breaches.Role;
import org.reknit.statements.DraftAct;
import org.reknit.text.How;
import org.reknit.today.Standings;
import org.reknit.today.World;
import org.reknit.today.World.Event;

/** Someone who does whatever Today puts next, and lets days pass when there is nothing. */
public final class Following {
    private Following() {}

    public static void next(World world, Role by, int number) {
        var next = world.today(by).next();
        if (next.isEmpty()) {
            world.pass(1 + number % 7);
            return;
        }
        switch (next.get()) {
            case Step step -> step(world, by, step.task(), number);
            case Offer.Doing doing -> doing(world, by, doing.exercise());
            case Offer.Talking talking -> Talked.goOn(world, by, number);
            case Offer.Ask ask -> world.happen(new Event(Event.Kind.READY, by, number));
            case Offer.Onward onward -> world.onward(by);
        }
    }

    private static void doing(World world, Role by, String exercise) {
        var what = World.LIBRARY.exercise(exercise);
        world.finish(by, exercise);
        if (what.how() != How.ALONE) world.show(by, exercise);
        if (what.how() == How.TOGETHER) world.show(by.other(), exercise);
    }

    private static void step(World world, Role by, Task task, int number) {
        var none = Optional.<String>empty();
        switch (task) {
            case FEELINGS -> world.draft(by, new DraftAct.Feelings(Standings.BREACH, List.of("sad"), List.of(), none));
            case LETTER -> world.draft(by, new DraftAct.Letter(Standings.BREACH, "L"));
            case IMPACT -> world.draft(by, new DraftAct.ImpactDraft(Standings.BREACH, "I"));
            case VALUES -> world.draft(by, new DraftAct.Values(Standings.BREACH, List.of("care"), none));
            case ACCOUNTABILITY ->
                world.draft(by, new DraftAct.AccountabilityDraft(Standings.BREACH, "1", "2", "3", "4", "5", none));
            case SHARE_IMPACT, SHARE_ACCOUNTABILITY, CONFIRM, ANSWER, HEAR, HEAR_AGAIN -> world.say(number);
            case QUESTIONS -> Asked.answer(world);
            case NAME, INVITE, SHARE, ANSWERS, READ ->
                throw new IllegalStateException(task + " is never next for two who have told each other");
        }
    }
}
