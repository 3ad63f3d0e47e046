package org.reknit.text;

import java.util.List;
import java.util.Optional;
import org.reknit.text.Library.Choice;
import org.reknit.text.Library.Family;

/** What can be chosen from, in one language. */
record Lists(List<Family> feelings, List<Choice> body, List<Choice> values) {
    private static final String FOLDER = "lists";

    private record Feelings(List<Relatives> families) {}

    private record Relatives(String id, String label, Optional<String> hint, List<Named> feelings) {
        Family family() {
            return new Family(label, hint.orElse(""), choices(feelings));
        }
    }

    private record Body(List<Named> body) {}

    private record Values(List<Named> values) {}

    private record Named(String id, String label, Optional<String> gloss) {
        Choice choice() {
            return new Choice(id, label, gloss.orElse(""));
        }
    }

    static Lists from(Shelf shelf) {
        var feelings = shelf.sheet(FOLDER, "feelings.yaml").yaml(Feelings.class);
        return new Lists(
                feelings.families().stream().map(Relatives::family).toList(),
                choices(shelf.sheet(FOLDER, "body.yaml").yaml(Body.class).body()),
                choices(shelf.sheet(FOLDER, "values.yaml").yaml(Values.class).values()));
    }

    private static List<Choice> choices(List<Named> named) {
        return named.stream().map(Named::choice).toList();
    }
}
