package org.reknit.talks.pages;

import java.util.stream.Stream;
import org.reknit.record.NotHere;
import org.reknit.talks.TalkAct;
import org.reknit.talks.TalkAct.Move;
import org.reknit.text.Keyed;

/** The moves by their part of an address. */
public enum Moving implements Keyed {
    BEGINNING(TalkAct.Begin.class),
    PIECE(TalkAct.Say.class),
    RESTATEMENT(TalkAct.Restate.class),
    EXAMPLE(TalkAct.AskExample.class),
    CONFIRMATION(TalkAct.Confirm.class),
    PASS(TalkAct.Pass.class),
    OWNING(TalkAct.Own.class),
    CLOSING(TalkAct.Finish.class),
    LINE(TalkAct.Understood.class),
    STOP(TalkAct.Stop.class);

    private final Class<? extends Move> move;

    Moving(Class<? extends Move> move) {
        this.move = move;
    }

    /** The act it becomes. */
    public Class<? extends TalkAct> act() {
        return move.asSubclass(TalkAct.class);
    }

    /** Whether words of one's own go with it, which a letter shows once more before they go. */
    boolean hasWords() {
        return switch (this) {
            case PIECE, RESTATEMENT, CONFIRMATION, OWNING, LINE -> true;
            case BEGINNING, EXAMPLE, PASS, CLOSING, STOP -> false;
        };
    }

    /** @throws NotHere when there is none of this name */
    static Moving of(String path) {
        return Stream.of(values())
                .filter(moving -> moving.key().equals(path))
                .findFirst()
                .orElseThrow(NotHere::new);
    }
}
