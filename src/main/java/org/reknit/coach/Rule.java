package org.reknit.coach;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One row of the coach's content.
 *
 * @param sees the key of a {@link Label} or a {@link Part}
 * @param explanation what such words can do to the one who reads them
 * @param question what its author may ask themselves
 * @param found sentences in which it finds something
 * @param passes sentences that look alike and in which it finds nothing
 * @param patterns lines in the notation of {@link Sequence}
 * @param never lines of the same kind: words that any of them covers are left alone
 * @param asked whether it also reads questions
 * @param denied whether a "not" shortly before takes a finding away
 * @param unless a text in which this is found is left alone
 */
public record Rule(
        String id,
        String sees,
        String explanation,
        String question,
        List<String> found,
        List<String> passes,
        List<String> patterns,
        List<String> never,
        boolean asked,
        boolean denied,
        Optional<Pattern> unless) {
    /** The label it gives, unless it looks for a part. */
    Optional<Label> label() {
        return Stream.of(Label.values())
                .filter(label -> label.key().equals(sees))
                .findFirst();
    }

    /** The part it looks for, unless it gives a label. */
    Optional<Part> part() {
        return Stream.of(Part.values()).filter(part -> part.key().equals(sees)).findFirst();
    }

    /** Whether something in the whole text says that the rule does not apply. */
    boolean leavesAlone(String text) {
        return unless.filter(pattern -> pattern.matcher(text).find()).isPresent();
    }
}
