package org.reknit.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;

/**
 * Where in a file in YAML something is, or would be.
 *
 * @param name the names that lead there, as someone would say them: {@code gates.steady.days}, {@code cards.kettle.ask}.
 *     What stands in a list is called by its id, or else counted from 1
 * @param line the last line up to which they lead
 * @param isThere whether something stands there
 */
record Whereabouts(String name, int line, boolean isThere) {
    static Whereabouts of(DatabindException trouble, String text) {
        return new Search(trouble.getPath()).in(text);
    }

    static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** Goes through the file once more, along the path. */
    private static final class Search {
        private final List<Reference> path;
        private final String place;
        private final Map<String, String> ids = new HashMap<>();
        private int line = 1;
        private int reached = -1;
        private boolean there = false;

        Search(List<Reference> path) {
            this.path = path;
            this.place = path.stream().map(step -> "/" + step(step)).collect(Collectors.joining());
        }

        Whereabouts in(String text) {
            try (JsonParser parser = Yaml.MAPPER.createParser(text)) {
                for (JsonToken token; (token = parser.nextToken()) != null; ) see(parser, token);
            } catch (JacksonException broken) {
                return found(); // what is broken further down is told once this is mended
            }
            return found();
        }

        private void see(JsonParser parser, JsonToken token) {
            String at = parser.streamReadContext().pathAsPointer().toString();
            if (token.isScalarValue() && at.endsWith("/id")) ids.put(at, parser.getString());
            boolean empty = token == JsonToken.VALUE_NULL && at.equals(place);
            if (!(place + "/").startsWith(at + "/") || at.length() <= reached && !empty) return;
            reached = at.length();
            line = line(parser);
            there = at.equals(place) && !empty;
        }

        private Whereabouts found() {
            var names = new StringBuilder();
            var so = new StringBuilder();
            for (Reference step : path) {
                so.append('/').append(step(step));
                names.append(names.isEmpty() ? "" : ".").append(name(step, so + "/id"));
            }
            return new Whereabouts(names.toString(), line, there);
        }

        private String name(Reference step, String id) {
            return Optional.ofNullable(step.getPropertyName())
                    .or(() -> Optional.ofNullable(ids.get(id)))
                    .orElseGet(() -> String.valueOf(step.getIndex() + 1));
        }

        private static String step(Reference step) {
            return Optional.ofNullable(step.getPropertyName()).orElseGet(() -> String.valueOf(step.getIndex()));
        }
    }
}
