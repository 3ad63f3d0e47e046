package org.reknit.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form that arrived and was not let through, with everything that was typed, so that nothing is lost.
 *
 * @param address where it was to go
 * @param fields all that it needs to be sent again; no signature of the browser, which was for another moment
 */
public record Unsent(String address, Map<String, List<String>> fields) {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** What the person wrote, without ids and what the page itself put in. */
    public List<String> words() {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> field.getValue().stream())
                .filter(value -> !value.isBlank() && !value.matches(ID))
                .filter(Unsent::isWritten)
                .toList();
    }

    /** The same fields, one after the other. */
    public Stream<Map.Entry<String, String>> each() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> Map.entry(field.getKey(), value)));
    }

    /** Names of choices and kinds are one lower-case word, as pages put them in. */
    private static boolean isWritten(String value) {
        return !value.matches("[a-z0-9-]{1,40}");
    }

    @Override
    public String toString() {
        return "Unsent";
    }
}
