package org.reknit.statements;

import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.breaches.Role;
import org.reknit.statements.Thread.Piece;
import org.reknit.text.Keyed;

/** What one says to something the other shared. */
public enum Replying implements Keyed {
    /** Saying the impact statement back. */
    HEARD("hearing", "hear-it-back", StatementAct.Heard.class, Role.RESPONSIBLE),
    /** Whether that was it. */
    CONFIRM("confirmation", "hear-it-back", StatementAct.Confirm.class, Role.HURT),
    /** What of the accountability statement reached one. */
    ANSWER("answer", "what-i-needed-to-hear", StatementAct.Answer.class, Role.HURT);

    private final String address;
    private final String exercise;
    private final Class<? extends StatementAct> act;
    private final Role role;

    Replying(String address, String exercise, Class<? extends StatementAct> act, Role role) {
        this.address = address;
        this.exercise = exercise;
        this.act = act;
        this.role = role;
    }

    /** The end of its page's address. */
    public String address() {
        return address;
    }

    /** The exercise that guides it. */
    public String exercise() {
        return exercise;
    }

    /** The act it becomes. */
    public Class<? extends StatementAct> act() {
        return act;
    }

    /** For whom it is. */
    public Role role() {
        return role;
    }

    /** What it is a reply to, if that is there. */
    public Optional<Piece> to(Thread thread) {
        return switch (this) {
            case HEARD -> thread.impact();
            case CONFIRM -> thread.heard();
            case ANSWER -> thread.accountability();
        };
    }

    /** The one with this address. */
    static Replying of(String address) {
        return Stream.of(values())
                .filter(reply -> reply.address.equals(address))
                .findFirst()
                .orElseThrow();
    }
}
