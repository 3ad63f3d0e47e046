package org.reknit.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The exercises and lists that a counsellor could edit, read once at start. */
@Component
public class Library {
    private static final String FOLDER = "content/en/";

    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private final List<Family> feelings;
    private final List<Choice> body;
    private final List<Choice> values;

    Library() throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "exercises/*.md")) {
            var exercise = ExerciseFile.read(file.getContentAsString(StandardCharsets.UTF_8));
            exercises.put(exercise.id(), exercise);
        }
        feelings = list("feelings", "families").stream().map(Library::family).toList();
        body = list("body", "body").stream().map(Library::choice).toList();
        values = list("values", "values").stream().map(Library::choice).toList();
    }

    /**
     * Something to choose.
     *
     * @param gloss a plain line about it; may be empty
     */
    public record Choice(String id, String label, String gloss) {}

    /** Feelings that belong together. */
    public record Family(String label, String hint, List<Choice> feelings) {}

    /** @throws IllegalArgumentException when there is none of this id */
    public Exercise exercise(String id) {
        Exercise exercise = exercises.get(id);
        if (exercise == null) throw new IllegalArgumentException("no exercise " + id);
        return exercise;
    }

    /** The feeling map. */
    public List<Family> feelings() {
        return feelings;
    }

    /** Places in the body. */
    public List<Choice> body() {
        return body;
    }

    /** Values to choose three of. */
    public List<Choice> values() {
        return values;
    }

    /** The label of a chosen feeling, place or value; someone's own word is its own label. */
    public String label(String id) {
        var all = new ArrayList<Choice>(body);
        all.addAll(values);
        feelings.forEach(family -> all.addAll(family.feelings()));
        return all.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::label)
                .findFirst()
                .orElse(id);
    }

    private static List<Map<String, Object>> list(String file, String name) {
        try (var in = new ClassPathResource(FOLDER + file + ".yaml").getInputStream()) {
            Map<String, List<Map<String, Object>>> whole = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return whole.getOrDefault(name, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Choice choice(Map<String, Object> entry) {
        return new Choice(text(entry, "id"), text(entry, "label"), text(entry, "gloss"));
    }

    @SuppressWarnings("unchecked") // the file's own shape, checked by the content test
    private static Family family(Map<String, Object> entry) {
        var members = (List<Map<String, Object>>) entry.getOrDefault("feelings", List.of());
        return new Family(
                text(entry, "label"),
                text(entry, "hint"),
                members.stream().map(Library::choice).toList());
    }

    private static String text(Map<String, Object> entry, String name) {
        return entry.getOrDefault(name, "").toString();
    }
}
