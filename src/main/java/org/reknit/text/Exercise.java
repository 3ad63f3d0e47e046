package org.reknit.text;

import java.util.List;
import java.util.Map;

/**
 * One guided activity, as its content file tells it. Texts are HTML made from the file's Markdown.
 *
 * @param minutes about how long it takes
 * @param from the published model it is adapted from
 * @param before when not to do it, and what helps first
 * @param fields what its form collects; a step of the same id stands above each
 * @param optional those that may stay empty
 * @param variants further words by kind of pair or breach, such as {@code partners} or {@code distance}
 */
public record Exercise(
        String id,
        String title,
        int minutes,
        String from,
        String purpose,
        String before,
        List<Step> steps,
        List<String> fields,
        List<String> optional,
        Map<String, String> variants) {

    /**
     * One step.
     *
     * @param hints in smaller type under the prompt
     * @param whom {@code R}, {@code H} or {@code B}: for whom the step is
     */
    public record Step(String id, String prompt, List<String> hints, String whom) {
        /** Whether the step is for someone in this role. */
        public boolean isFor(String role) {
            return whom.equals("B") || whom.equals(role);
        }
    }

    /** Whether the step with this id has a field in the form. */
    public boolean asks(String step) {
        return fields.contains(step);
    }

    /** The further words for any of these variants that has some, in the given order. */
    public List<String> wordsFor(List<String> keys) {
        return keys.stream().filter(variants::containsKey).map(variants::get).toList();
    }
}
