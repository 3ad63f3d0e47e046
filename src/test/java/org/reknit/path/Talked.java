package org.reknit.path;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import org.reknit.acts.EntryId;
import org.reknit.breaches.Role;
import org.reknit.talks.Manner;
import org.reknit.talks.Shape;
import org.reknit.talks.TalkAct;
import org.reknit.talks.Voice;
import org.reknit.today.Standings;
import org.reknit.today.World;

/** What the two can do in a talk, by numbers: propose one, make whatever move is theirs, or stop. */
public final class Talked {
    private Talked() {}

    public static void next(World world, Role by, int number) {
        if (world.talks().open().isEmpty()) propose(world, by, number);
        for (int more = 0; more < number % 16; more++) goOn(world, by, number + more);
    }

    /** One move by whoever has one, or the end of it. */
    static void goOn(World world, Role by, int number) {
        var open = world.talks().open();
        if (open.isEmpty()) return;
        var talk = open.getFirst().id();
        if (number % 40 == 0) world.talk(by, new TalkAct.Stop(talk, 0, Optional.empty()));
        else if (!anyMove(world, by, talk, number)) anyMove(world, by.other(), talk, number);
    }

    private static void propose(World world, Role by, int number) {
        Shape shape = by == Role.HURT && number % 2 == 0 ? Shape.IMPACT : Shape.EVEN;
        Manner manner = number % 3 == 0 ? Manner.LETTER : Manner.TWO_DEVICES;
        int minutes = manner.timed() ? 20 : 0;
        var about = Optional.of(Standings.BREACH);
        world.talk(
                by,
                new TalkAct.Propose(
                        "T", Optional.empty(), Voice.PROPOSER, manner, shape, minutes, about, Optional.empty()));
    }

    /** The first move in an order turned by the number that is this one's to make. */
    @CanIgnoreReturnValue
    private static boolean anyMove(World world, Role by, EntryId talk, int number) {
        var none = Optional.<Voice>empty();
        var moves = List.<TalkAct>of(
                new TalkAct.Begin(talk, 0, none),
                new TalkAct.Say(talk, 0, none, "S"),
                new TalkAct.Restate(talk, 0, none, "R"),
                new TalkAct.Confirm(talk, 0, none, TalkAct.Arrived.YES, ""),
                new TalkAct.Own(talk, 0, none, "O"),
                new TalkAct.Pass(talk, 0, none),
                new TalkAct.Finish(talk, 0, none),
                new TalkAct.Understood(talk, 0, none, "U", TalkAct.After.CLOSED));
        for (int turned = 0; turned < moves.size(); turned++)
            if (world.talk(by, moves.get((number + turned) % moves.size()))) return true;
        return false;
    }
}
