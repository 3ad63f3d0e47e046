package org.reknit.talks;

import java.util.Optional;
import java.util.function.Supplier;
import org.reknit.talks.Line.Kind;
import org.reknit.talks.Protocol.Outcome.Moved;
import org.reknit.talks.Protocol.Outcome.Refused;
import org.reknit.talks.TalkAct.AskExample;
import org.reknit.talks.TalkAct.Begin;
import org.reknit.talks.TalkAct.Confirm;
import org.reknit.talks.TalkAct.Finish;
import org.reknit.talks.TalkAct.Move;
import org.reknit.talks.TalkAct.Own;
import org.reknit.talks.TalkAct.Pass;
import org.reknit.talks.TalkAct.Restate;
import org.reknit.talks.TalkAct.Say;
import org.reknit.talks.TalkAct.Stop;
import org.reknit.talks.TalkAct.Understood;
import org.reknit.talks.Talks.Refusal;

/**
 * The speaker and the listener, as a machine: from where a talk stands and a move to where it stands then, or a reason
 * why not. Adapted from the speaker-listener technique of Markman, Stanley and Blumberg (Fighting for Your Marriage,
 * 1994); lengths, pieces and tries are the programme's own.
 */
final class Protocol {
    private Protocol() {}

    /** What a move does. */
    sealed interface Outcome {
        /** It moves the talk, and may leave a line in it. */
        record Moved(Stand stand, Optional<Kind> line) implements Outcome {}

        /** It does nothing, and this is why. */
        record Refused(Refusal reason) implements Outcome {}
    }

    /** @param by whose move it is meant to be */
    static Outcome after(Stand stand, Manner manner, Shape shape, Voice by, Move move) {
        if (stand.phase() == Phase.ENDED) return new Refused(Refusal.OUT_OF_TURN);
        return switch (move) {
            case Stop stop -> moved(stand.ended(stand.phase() == Phase.SETUP ? Ending.PUT_OFF : Ending.STOPPED));
            case Begin begin -> begin(stand, manner, by);
            case Say say -> mine(stand, Phase.SPEAK, by, () -> say(stand));
            case Restate restate -> mine(stand, Phase.PARAPHRASE, by, () -> restate(stand));
            case AskExample ask -> mine(stand, Phase.PARAPHRASE, by, () -> ask(stand));
            case Confirm confirm -> mine(stand, Phase.CONFIRM, by, () -> confirm(stand, shape, confirm));
            case Pass pass -> pass(stand, shape, by);
            case Own own -> mine(stand, Phase.OWN, by, () -> moved(stand.at(Phase.CLOSE, stand.floor()), Kind.OWNED));
            case Finish finish -> mine(stand, Phase.SPEAK, by, () -> finish(stand));
            case Understood line -> understood(stand, by, line);
        };
    }

    private static Outcome begin(Stand stand, Manner manner, Voice by) {
        if (stand.phase() != Phase.SETUP) return new Refused(Refusal.OUT_OF_TURN);
        // On one device both sit beside it, and the one who proposed may press the button.
        if (by != Voice.OTHER && manner != Manner.ONE_DEVICE) return new Refused(Refusal.NOT_YOURS);
        return moved(stand.at(Phase.SPEAK, stand.floor()));
    }

    private static Outcome say(Stand stand) {
        var kind = stand.floor().asked() ? Kind.EXAMPLE : Kind.PIECE;
        return moved(stand.at(Phase.PARAPHRASE, stand.floor().said()), kind);
    }

    private static Outcome restate(Stand stand) {
        return moved(stand.at(Phase.CONFIRM, stand.floor().restated()), Kind.RESTATED);
    }

    private static Outcome ask(Stand stand) {
        if (stand.floor().asked()) return new Refused(Refusal.ASKED_ALREADY);
        return moved(stand.at(Phase.SPEAK, stand.floor().exampleAsked()), Kind.EXAMPLE_ASKED);
    }

    private static Outcome confirm(Stand stand, Shape shape, Confirm confirm) {
        return switch (confirm.answer()) {
            case YES -> moved(onward(stand, shape), Kind.ARRIVED);
            case PARTLY -> {
                if (confirm.missed().isBlank()) yield new Refused(Refusal.MISSED_WHAT);
                yield stand.floor().tries() < Floor.MOST_TRIES
                        ? moved(stand.at(Phase.PARAPHRASE, stand.floor()), Kind.MISSED)
                        : moved(onward(stand, shape), Kind.POINT_PARKED);
            }
        };
    }

    /** The speaker may go on; after the last piece the floor changes hands, unless one is being heard out. */
    private static Stand onward(Stand stand, Shape shape) {
        boolean swap = shape == Shape.EVEN && stand.floor().isUsedUp();
        return swap ? stand.swapped() : stand.at(Phase.SPEAK, stand.floor().onward());
    }

    /** The speaker's right at any time; for the one who is heard out it is the release. */
    private static Outcome pass(Stand stand, Shape shape, Voice by) {
        return switch (stand.phase()) {
            case SPEAK, PARAPHRASE, CONFIRM -> {
                if (by != stand.floor().holder()) yield new Refused(Refusal.NOT_YOURS);
                yield moved(shape == Shape.EVEN ? stand.swapped() : released(stand), Kind.PASSED);
            }
            case SETUP, OWN, CLOSE, ENDED -> new Refused(Refusal.OUT_OF_TURN);
        };
    }

    /** Whoever has said nothing leaves the other nothing to own. */
    private static Stand released(Stand stand) {
        return stand.at(stand.floor().pieces() == 0 ? Phase.CLOSE : Phase.OWN, stand.floor());
    }

    private static Outcome finish(Stand stand) {
        return stand.mayFinish() ? moved(stand.at(Phase.CLOSE, stand.floor())) : new Refused(Refusal.OTHER_FIRST);
    }

    private static Outcome understood(Stand stand, Voice by, Understood line) {
        if (stand.phase() != Phase.CLOSE) return new Refused(Refusal.OUT_OF_TURN);
        if (!stand.isTurn(by)) return new Refused(Refusal.NOT_YOURS);
        return moved(stand.understood(by, line.topic() == TalkAct.After.PARKED), Kind.UNDERSTOOD);
    }

    private static Outcome mine(Stand stand, Phase phase, Voice by, Supplier<Outcome> then) {
        if (stand.phase() != phase) return new Refused(Refusal.OUT_OF_TURN);
        return by == stand.turn() ? then.get() : new Refused(Refusal.NOT_YOURS);
    }

    private static Outcome moved(Stand stand) {
        return new Moved(stand, Optional.empty());
    }

    private static Outcome moved(Stand stand, Kind line) {
        return new Moved(stand, Optional.of(line));
    }
}
