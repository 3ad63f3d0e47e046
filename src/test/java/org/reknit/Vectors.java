package org.reknit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Others' test vectors, in a folder beside the project; tests that need one that is not there are skipped. */
public final class Vectors {
    private static final Path FOLDER = Path.of("../shared/vectors");
    private static final JsonMapper JSON = new JsonMapper();

    private Vectors() {}

    public static String text(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "no " + file + ": fetch the vectors to run this test");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(String name) {
        return JSON.readTree(text(name));
    }

    /** The groups of a Wycheproof file. */
    public static List<JsonNode> groups(String name) {
        return list(json("crypto/" + name).required("testGroups"));
    }

    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** Strings that break programs: the big list of naughty strings, and samples of cross-site scripting. */
    public static List<String> naughtyStrings() {
        return Stream.concat(
                        list(json("strings/blns.json")).stream().map(JsonNode::asString),
                        text("strings/xss-sample.txt").lines())
                .toList();
    }
}
