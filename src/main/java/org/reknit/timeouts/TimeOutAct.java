package org.reknit.timeouts;

import java.time.Instant;
import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.EntryId;
import org.reknit.acts.Named;

/** Asking for a break and coming back from it, in the shared record. No reason is ever asked for. */
public sealed interface TimeOutAct extends Act {
    /**
     * From now on both are quiet.
     *
     * @param returns the hour named, when the length is {@link Length#TOMORROW}; otherwise nothing is read from it
     */
    @Named("timeouts/call/1")
    record Call(Length length, Optional<Instant> returns) implements TimeOutAct {}

    /** The caller names another hour, once. @param of the break; the length counts from now */
    @Named("timeouts/move/1")
    record Move(EntryId of, Length length, Optional<Instant> returns) implements TimeOutAct {}

    /** The caller is back. @param of the break */
    @Named("timeouts/return/1")
    record Return(EntryId of) implements TimeOutAct {}
}
