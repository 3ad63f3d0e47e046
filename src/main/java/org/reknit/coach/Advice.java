package org.reknit.coach;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What stands beside a form.
 *
 * @param state whether there are notes, and why not
 * @param seen the keys of the parts that are seen, or that the person has ticked
 */
public record Advice(State state, List<Remark> remarks, Set<String> seen) {
    /** Where it is at. */
    public enum State {
        /** The person wants no notes. */
        OFF,
        /** Nobody has asked yet. */
        QUIET,
        /** The first reader of this server is being made; it takes a moment. */
        COMING,
        /** It could not be made; it is tried again. */
        LOST,
        /** The text was read. */
        READ
    }

    /** The six parts, for a list to tick. */
    public List<String> parts() {
        return Arrays.stream(Part.values()).map(Part::key).toList();
    }

    /** The notes on one field, in the order of its text. */
    public List<Remark> on(String field) {
        return remarks.stream().filter(remark -> remark.field().equals(field)).toList();
    }

    @Override
    public String toString() {
        return "Advice[" + state + "]";
    }
}
