package org.reknit.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One guided activity, as its content file tells it. Texts are HTML made from the file's Markdown.
 *
 * @param number its number in the programme
 * @param practice 1 to 10, which of the ten practices it belongs to
 * @param who {@code H} the hurt, {@code R} the responsible, {@code B} both
 * @param minutes about how long it takes
 * @param needs exercises that come before it, by id
 * @param produces what there is afterwards, in a few words
 * @param opens who can open what is written: {@code private}, {@code shared}, {@code sealed}
 * @param again whether it makes sense more than once
 * @param kinds of pair it is for; empty for all
 * @param breaches kinds of breach it is for; empty for all
 * @param from the published model it is adapted from
 * @param before when not to do it, and what helps first
 * @param shares the answers that the other sees after the preview
 * @param coached the answers beside which side notes may be asked for
 * @param matches steps of which the other sees only what both have chosen, each with the choice elsewhere in the
 *     exercise without which it does not count, as {@code step/id}; empty when it always counts
 * @param fields what its form collects when a feature of its own draws it; a step of the same id stands above each
 * @param optional those that may stay empty
 * @param variants further words by kind of pair, kind of breach or role, such as {@code partners} or {@code hurt}
 */
public record Exercise(
        int number,
        String id,
        String title,
        int practice,
        String who,
        How how,
        int minutes,
        List<String> needs,
        String produces,
        String opens,
        boolean again,
        List<String> kinds,
        List<String> breaches,
        String from,
        String purpose,
        String before,
        List<Step> steps,
        List<String> shares,
        List<String> coached,
        Map<String, String> matches,
        List<String> fields,
        List<String> optional,
        Map<String, String> variants) {

    /**
     * One step.
     *
     * @param hints in smaller type under the prompt
     * @param whom {@code R}, {@code H} or {@code B}: for whom the step is
     */
    public record Step(String id, Asks asks, String prompt, List<String> hints, String whom) {
        /** What can be chosen in it. */
        public List<Option> options() {
            return asks instanceof Asks.Choose choose ? choose.options() : List.of();
        }

        /** A choice in it, as one tells it from those in other steps. */
        public String place(String option) {
            return id + "/" + option;
        }

        /** All of its choices, so told. */
        public List<String> places() {
            return options().stream().map(option -> place(option.id())).toList();
        }

        /** Whether the step is for someone in this role. */
        public boolean isFor(String role) {
            return whom.equals("B") || role.isEmpty() || whom.equals(role);
        }
    }

    /** Whether the step with this id has a field in the form. */
    public boolean asks(String step) {
        return fields.contains(step);
    }

    /** Whether a feature of its own carries it; the runner carries all others. */
    public boolean hasItsOwnPages() {
        return !fields.isEmpty();
    }

    /** The step with this id. */
    public Optional<Step> step(String step) {
        return steps.stream().filter(one -> one.id().equals(step)).findFirst();
    }

    /** The steps for someone in this role, {@code H}, {@code R}, or empty when it is not known. */
    public List<Step> steps(String role) {
        return steps.stream().filter(step -> step.isFor(role)).toList();
    }

    /** Whether it is for someone in this role, {@code H} or {@code R}. */
    public boolean isFor(String role) {
        return who.equals("B") || role.isEmpty() || who.equals(role);
    }

    /** Whether it is offered between two of this kind, after a breach of this kind. An empty word is any. */
    public boolean fits(String kind, String breach) {
        return fits(kinds, kind) && fits(breaches, breach);
    }

    /** The further words for any of these variants that has some, in the given order. */
    public List<String> wordsFor(List<String> keys) {
        return keys.stream().filter(variants::containsKey).map(variants::get).toList();
    }

    /** Everything that has words of its own in it, for whoever checks or prints the whole. */
    public Stream<String> words() {
        return Stream.of(
                        Stream.of(purpose, before),
                        steps.stream().map(Step::prompt),
                        steps.stream().flatMap(step -> step.hints().stream()),
                        variants.values().stream())
                .flatMap(words -> words);
    }

    private static boolean fits(List<String> only, String key) {
        return only.isEmpty() || key.isEmpty() || only.contains(key);
    }
}
