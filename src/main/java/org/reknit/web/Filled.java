package org.reknit.web;

import java.util.List;
import java.util.Map;
import org.reknit.record.Submitted;

/**
 * A form's fields with what stands in them, so that a page drawn again loses nothing.
 *
 * @param problems a sentence at the field that needs it
 */
public record Filled(Map<String, List<String>> values, Map<String, String> problems) {
    /** A form nobody has written in yet. */
    public static final Filled EMPTY = new Filled(Map.of(), Map.of());

    /** The form as it was submitted. */
    public static Filled with(Submitted submitted, Map<String, String> problems) {
        return new Filled(submitted.fields(), problems);
    }

    /** The form as it was submitted, and nothing wrong with it. */
    public static Filled with(Submitted submitted) {
        return of(submitted.fields());
    }

    /** A form with this in it. */
    public static Filled of(Map<String, List<String>> values) {
        return new Filled(values, Map.of());
    }

    /** The form with one text in it. */
    public static Filled with(String field, String text) {
        return of(Map.of(field, List.of(text)));
    }

    /** A field's text; empty when there is none. */
    public String value(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** Whether this choice is among those made. */
    public boolean has(String field, String choice) {
        return values.getOrDefault(field, List.of()).contains(choice);
    }

    /** What is to be done about a field; empty when nothing. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    @Override
    public String toString() {
        return "Filled" + values.keySet();
    }
}
