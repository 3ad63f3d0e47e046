package org.reknit.coach;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the coach sees in a text. It holds places and names, never the words.
 *
 * @param notes in the order of the text
 * @param parts in their order
 */
record Reading(List<Note> notes, Set<Part> parts) {
    /** What is seen in nothing. */
    static final Reading NOTHING = new Reading(List.of(), EnumSet.noneOf(Part.class));

    /** The labels of the notes, each once, in their order. */
    Set<Label> labels() {
        var labels = EnumSet.noneOf(Label.class);
        notes.forEach(note -> labels.add(note.label()));
        return labels;
    }
}
