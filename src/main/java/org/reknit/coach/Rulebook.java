package org.reknit.coach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.reknit.text.BadContent;
import org.reknit.text.Document;
import org.reknit.text.Shelf;

/**
 * The coach's content, as it stands in its files.
 *
 * @param lists words or phrases that patterns share, by the list's name
 */
record Rulebook(List<Rule> rules, Map<String, List<String>> lists) {
    private static final String FOLDER = "coach";
    private static final String LISTS = "words.yaml";

    /** @throws IllegalArgumentException naming the file and rule that cannot be used */
    static Rulebook from(Shelf shelf) {
        var rules = new ArrayList<Rule>();
        for (Shelf.Sheet sheet : shelf.all(FOLDER, ".yaml")) {
            if (sheet.name().equals(LISTS)) continue;
            try {
                var file = Document.yaml(sheet.text());
                String sees = text(file, "sees");
                entries(file).forEach(entry -> rules.add(rule(sees, entry)));
            } catch (BadContent bad) {
                throw new BadContent(FOLDER + "/" + sheet.name() + ": " + bad.getMessage(), bad);
            }
        }
        var lists = new LinkedHashMap<String, List<String>>();
        Document.yaml(shelf.one(FOLDER, LISTS)).forEach((name, words) -> lists.put(name, phrases(words)));
        return new Rulebook(List.copyOf(rules), Map.copyOf(lists));
    }

    /** Its rules with their patterns understood. @throws IllegalArgumentException naming the rule that is not */
    List<Sought> sought() {
        return rules.stream().map(this::sought).toList();
    }

    private Sought sought(Rule rule) {
        try {
            return Sought.of(rule, lists);
        } catch (BadContent | NumberFormatException | PatternSyntaxException bad) {
            throw new BadContent(FOLDER + ": " + rule.id() + ": " + bad.getMessage(), bad);
        }
    }

    /** The rule with this id, if there is one. */
    Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    @SuppressWarnings("unchecked") // the file's own shape, checked by the content test
    private static List<Map<String, Object>> entries(Map<String, Object> file) {
        return (List<Map<String, Object>>) file.getOrDefault("rules", List.of());
    }

    private static Rule rule(String sees, Map<String, Object> entry) {
        String id = text(entry, "id");
        try {
            return new Rule(
                    id,
                    sees,
                    optional(entry, "explanation").orElse(""),
                    optional(entry, "question").orElse(""),
                    list(entry, "found"),
                    list(entry, "passes"),
                    lines(entry, "patterns"),
                    lines(entry, "never"),
                    !Boolean.FALSE.equals(entry.get("asked")),
                    !Boolean.FALSE.equals(entry.get("denied")),
                    optional(entry, "unless").map(text -> Pattern.compile(text, Pattern.CASE_INSENSITIVE)));
        } catch (BadContent | PatternSyntaxException bad) {
            throw new BadContent(id + ": " + bad.getMessage(), bad);
        }
    }

    private static String text(Map<String, Object> entry, String name) {
        return optional(entry, name).orElseThrow(() -> new BadContent("\"" + name + ":\" is missing"));
    }

    private static Optional<String> optional(Map<String, Object> entry, String name) {
        return Optional.ofNullable(entry.get(name))
                .map(value -> value.toString().strip());
    }

    private static List<String> list(Map<String, Object> entry, String name) {
        return entry.get(name) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<String> lines(Map<String, Object> entry, String name) {
        return optional(entry, name).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Phrases stay as they are; words become one token that is any of them. */
    private static List<String> phrases(Object words) {
        return words instanceof List<?> phrases
                ? phrases.stream().map(String::valueOf).toList()
                : List.of(String.join("|", words.toString().strip().split("\\s+")));
    }
}
