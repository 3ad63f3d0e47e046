package org.reknit;

import java.net.http.HttpHeaders;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record Answer(int status, HttpHeaders headers, String body) {
    private static final JsonMapper JSON = new JsonMapper();

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Where it sends the browser on to. */
    public String next() {
        return header("Location").orElse("");
    }

    /** The answer, if it is of this status. */
    public Answer as(int expected) {
        if (status != expected)
            throw new AssertionError("answered " + status + " instead of " + expected + ": " + body);
        return this;
    }
}
