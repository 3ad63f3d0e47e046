package org.reknit.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A content file taken apart: its front matter in YAML, and its Markdown by headings.
 *
 * @param <F> what the front matter says
 * @param body everything below the front matter
 */
public record Document<F>(F front, String body) {
    private static final Pattern FILE = Pattern.compile("\\A---\\n(.*?)\\n---\\n(.*)\\z", Pattern.DOTALL);

    /** @throws BadContent when it does not begin with front matter of this shape */
    public static <F> Document<F> read(String file, Class<F> shape) {
        Matcher parts = parts(file);
        try {
            return new Document<>(Yaml.read(parts.group(1), shape), parts.group(2));
        } catch (BadContent bad) {
            throw bad.below(1); // the line with dashes
        }
    }

    /** Its Markdown alone. @throws BadContent when it does not begin with front matter */
    public static String body(String file) {
        return parts(file).group(2);
    }

    /** The text of a section. @throws BadContent when there is none of this name */
    public String section(String name) {
        return section(body, name);
    }

    /** The text of a section of some Markdown. @throws BadContent when there is none of this name */
    public static String section(String body, String name) {
        return Optional.ofNullable(parts(body, 1).get(name))
                .orElseThrow(() -> new BadContent("the section \"# " + name + "\" is missing"));
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

    private static Matcher parts(String file) {
        Matcher parts = FILE.matcher(file.replace("\r\n", "\n"));
        if (!parts.matches()) throw new BadContent("a content file begins with its front matter");
        return parts;
    }

    @Override
    public String toString() {
        return "Document";
    }
}
