package org.reknit.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads an exercise's file: front matter in YAML, then Markdown under {@code # purpose}, {@code # steps} and so on. */
final class ExerciseFile {
    private static final Pattern FILE = Pattern.compile("\\A---\\n(.*?)\\n---\\n(.*)\\z", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("^# +(.+)$", Pattern.MULTILINE);
    private static final Pattern STEP = Pattern.compile("^## +(.+)$", Pattern.MULTILINE);
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private ExerciseFile() {}

    /** @throws IllegalArgumentException when the file is not whole */
    static Exercise read(String file) {
        var whole = FILE.matcher(file.replace("\r\n", "\n"));
        if (!whole.matches()) throw new IllegalArgumentException("an exercise begins with its front matter");
        Map<String, Object> front = new Yaml(new SafeConstructor(new LoaderOptions())).load(whole.group(1));
        Map<String, String> sections = split(whole.group(2), SECTION);
        return new Exercise(
                text(front, "id"),
                text(front, "title"),
                Integer.parseInt(text(front, "minutes")),
                text(front, "from"),
                html(section(sections, "purpose")),
                html(section(sections, "before")),
                steps(section(sections, "steps"), front),
                list(front, "fields"),
                list(front, "optional"),
                variants(sections));
    }

    private static List<Exercise.Step> steps(String text, Map<String, Object> front) {
        var whom = front.get("step-for") instanceof Map<?, ?> given ? given : Map.of();
        var steps = new ArrayList<Exercise.Step>();
        split(text, STEP).forEach((id, words) -> {
            var prompt = new StringBuilder();
            var hints = new ArrayList<String>();
            words.lines().forEach(line -> {
                if (line.startsWith(">")) hints.add(html(line.substring(1).strip()));
                else prompt.append(line).append('\n');
            });
            Object role = whom.get(id);
            steps.add(new Exercise.Step(id, html(prompt.toString()), hints, role == null ? "B" : role.toString()));
        });
        return List.copyOf(steps);
    }

    private static Map<String, String> variants(Map<String, String> sections) {
        var variants = new LinkedHashMap<String, String>();
        sections.forEach((name, words) -> {
            if (name.startsWith("for ")) variants.put(name.substring("for ".length()), html(words));
        });
        return variants;
    }

    private static Map<String, String> split(String text, Pattern heading) {
        var parts = new LinkedHashMap<String, String>();
        var found = heading.matcher(text);
        String name = "";
        int from = 0;
        while (found.find()) {
            if (!name.isEmpty())
                parts.put(name, text.substring(from, found.start()).strip());
            name = found.group(1).strip();
            from = found.end();
        }
        if (!name.isEmpty()) parts.put(name, text.substring(from).strip());
        return parts;
    }

    private static String section(Map<String, String> sections, String name) {
        String words = sections.get(name);
        if (words == null) throw new IllegalArgumentException("an exercise has a section " + name);
        return words;
    }

    private static String text(Map<String, Object> front, String name) {
        Object value = front.get(name);
        if (value == null) throw new IllegalArgumentException("an exercise names its " + name);
        return value.toString();
    }

    private static List<String> list(Map<String, Object> front, String name) {
        return front.get(name) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String html(String markdown) {
        return HTML.render(MARKDOWN.parse(markdown)).strip();
    }
}
