package org.reknit.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A content file taken apart: its front matter in YAML, and its Markdown by headings.
 *
 * @param body everything below the front matter
 */
public record Document(Map<String, Object> front, String body) {
    private static final Pattern FILE = Pattern.compile("\\A---\\n(.*?)\\n---\\n(.*)\\z", Pattern.DOTALL);

    /** @throws IllegalArgumentException when it does not begin with front matter */
    public static Document read(String file) {
        var whole = FILE.matcher(file.replace("\r\n", "\n"));
        if (!whole.matches()) throw new BadContent("a content file begins with its front matter");
        return new Document(yaml(whole.group(1)), whole.group(2));
    }

    /** A file that is YAML throughout. @throws IllegalArgumentException when it is not, or is no map */
    public static Map<String, Object> yaml(String text) {
        try {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            if (!(read instanceof Map<?, ?> map)) throw new BadContent("names and values are missing");
            var named = new LinkedHashMap<String, Object>();
            map.forEach((name, value) -> named.put(String.valueOf(name), value));
            return named;
        } catch (YAMLException e) {
            throw new BadContent("this is not YAML: " + e.getMessage(), e);
        }
    }

    /** The parts under headings of one level, by heading. */
    public Map<String, String> sections() {
        return parts(body, 1);
    }

    /** The text of a section. @throws IllegalArgumentException when there is none of this name */
    public String section(String name) {
        return Optional.ofNullable(sections().get(name))
                .orElseThrow(() -> new BadContent("the section \"# " + name + "\" is missing"));
    }

    /** A value of the front matter. @throws IllegalArgumentException when it is missing */
    public String text(String name) {
        return find(name).orElseThrow(() -> new BadContent("\"" + name + ":\" is missing"));
    }

    /** A value of the front matter, if it is there. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(front.get(name)).map(String::valueOf);
    }

    /** A number of the front matter. @throws IllegalArgumentException when it is missing or none */
    public int number(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw new BadContent("\"" + name + ":\" is a whole number", e);
        }
    }

    /** A list of the front matter; empty when it is missing. */
    public List<String> list(String name) {
        return front.get(name) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The parts of some Markdown under its headings of a level, by heading; what stands before the first is left out. */
    public static Map<String, String> parts(String markdown, int level) {
        var heading = Pattern.compile("^" + "#".repeat(level) + " +(.+)$", Pattern.MULTILINE);
        var parts = new LinkedHashMap<String, String>();
        var found = heading.matcher(markdown);
        String name = "";
        int from = 0;
        while (found.find()) {
            if (!name.isEmpty())
                parts.put(name, markdown.substring(from, found.start()).strip());
            name = found.group(1).strip();
            from = found.end();
        }
        if (!name.isEmpty()) parts.put(name, markdown.substring(from).strip());
        return parts;
    }

    @Override
    public String toString() {
        return "Document" + front.keySet();
    }
}
