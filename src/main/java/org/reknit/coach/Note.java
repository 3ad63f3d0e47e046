package org.reknit.coach;

/**
 * One finding.
 *
 * @param from where its words begin, in UTF-16 positions of the text that was read
 * @param to where they end
 * @param rule the id of the rule that found them
 */
record Note(Label label, int from, int to, String rule) {
    /** Whether it says of some of the same words what the other says already. */
    boolean repeats(Note other) {
        return label == other.label && from < other.to && other.from < to;
    }
}
