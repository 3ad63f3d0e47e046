package org.reknit.coach;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules of one kind, as their file has them. */
record RuleFile(String sees, @JsonProperty("rules") List<Entry> entries) {
    /** One rule. @param patterns a line for each @param never a line for each */
    record Entry(
            String id,
            Optional<String> explanation,
            Optional<String> question,
            List<String> found,
            List<String> passes,
            Optional<String> patterns,
            Optional<String> never,
            Optional<Boolean> asked,
            Optional<Boolean> denied,
            Optional<Pattern> unless) {
        private Rule rule(String sees) {
            return new Rule(
                    id,
                    sees,
                    explanation.orElse("").strip(),
                    question.orElse("").strip(),
                    found,
                    passes,
                    lines(patterns),
                    lines(never),
                    asked.orElse(true),
                    denied.orElse(true),
                    unless.map(pattern -> Pattern.compile(pattern.pattern().strip(), Pattern.CASE_INSENSITIVE)));
        }
    }

    Stream<Rule> rules() {
        return entries.stream().map(entry -> entry.rule(sees.strip()));
    }

    private static List<String> lines(Optional<String> block) {
        return block.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
