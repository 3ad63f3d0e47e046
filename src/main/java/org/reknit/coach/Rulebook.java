package org.reknit.coach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.reknit.text.BadContent;
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
        var rules = shelf.all(FOLDER, ".yaml").stream()
                .filter(sheet -> !sheet.name().equals(LISTS))
                .flatMap(sheet -> sheet.yaml(RuleFile.class).rules())
                .toList();
        var lists = new LinkedHashMap<String, List<String>>();
        shelf.sheet(FOLDER, LISTS).named(Phrases.class).forEach((name, phrases) -> lists.put(name, phrases.all()));
        return new Rulebook(rules, Map.copyOf(lists));
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
}
