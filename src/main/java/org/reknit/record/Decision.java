package org.reknit.record;

/**
 * The answer to someone who wants to act: it stands in the record now, or it does not and this is why.
 *
 * @param <R> the feature's reasons, each with its sentence
 */
public sealed interface Decision<R> {
    /** It is done. */
    record Granted<R>() implements Decision<R> {}

    /** It is not done, and nothing was written. */
    record Refused<R>(R reason) implements Decision<R> {}
}
