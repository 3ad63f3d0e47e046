package org.reknit.talks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.talks.TalkAct.After;
import org.reknit.talks.TalkAct.Arrived;
import org.reknit.talks.TalkAct.Move;

/** Each kind of move, with each choice in it. */
final class EveryMove {
    private static final EntryId TALK = EntryId.fresh();
    private static final Optional<Voice> OWN = Optional.empty();

    static final Move BEGIN = new TalkAct.Begin(TALK, 0, OWN);
    static final Move SAY = new TalkAct.Say(TALK, 0, OWN, "It was late.");
    static final Move RESTATE = new TalkAct.Restate(TALK, 0, OWN, "You say that it was late.");
    static final Move ASK = new TalkAct.AskExample(TALK, 0, OWN);
    static final Move YES = new TalkAct.Confirm(TALK, 0, OWN, Arrived.YES, "");
    static final Move PARTLY = new TalkAct.Confirm(TALK, 0, OWN, Arrived.PARTLY, "How late.");
    static final Move PASS = new TalkAct.Pass(TALK, 0, OWN);
    static final Move OWNING = new TalkAct.Own(TALK, 0, OWN, "I came late and did not ring.");
    static final Move FINISH = new TalkAct.Finish(TALK, 0, OWN);
    static final Move UNDERSTOOD = new TalkAct.Understood(TALK, 0, OWN, "That you waited.", After.CLOSED);
    static final Move PARK = new TalkAct.Understood(TALK, 0, OWN, "That you waited.", After.PARKED);
    static final Move STOP = new TalkAct.Stop(TALK, 0, OWN);

    static final List<Move> ALL = Stream.of(
                    BEGIN, SAY, RESTATE, ASK, YES, PARTLY, PASS, OWNING, FINISH, UNDERSTOOD, PARK, STOP)
            .toList();

    private EveryMove() {}
}
