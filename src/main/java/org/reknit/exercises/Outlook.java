package org.reknit.exercises;

/**
 * When an exercise has its time for whoever reads the list.
 *
 * @param why the sentence that says why not now; empty when there is nothing to say
 */
public record Outlook(Moment moment, String why) {
    /** There is nothing to explain. */
    public static Outlook at(Moment moment) {
        return new Outlook(moment, "");
    }

    @Override
    public String toString() {
        return "Outlook[" + moment + "]";
    }
}
