package org.reknit.record;

import java.util.Optional;
import org.reknit.acts.Act;

/**
 * Acts and the rule that stands before them. Acts without one are kept by their fold alone.
 *
 * @param <S> the picture that the acts so far make
 * @param <A> the acts
 * @param <R> the reasons against one, each with its sentence
 */
public record Ruled<S, A extends Act, R>(Fold<S, A> fold, Rule<S, A, R> rule) {
    /** A pure function of what stands in the record; it is asked again when somebody else was faster. */
    @FunctionalInterface
    public interface Rule<S, A extends Act, R> {
        /** The reason against an act, or none. @param record where it is to stand, as its author has opened it */
        Optional<R> against(S picture, A act, OpenRecord record);
    }
}
