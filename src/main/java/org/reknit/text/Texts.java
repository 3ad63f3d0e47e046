package org.reknit.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every sentence of the interface, by its key, in the language of the page that is being made, and in English where that
 * has no such sentence. An installation's own files come after those that came with Reknit, sentence by sentence.
 */
@Component
public class Texts {
    private static final Pattern FILE = Pattern.compile("[a-z]+_([A-Za-z0-9-]+)\\.properties");

    private final Map<Language, Map<String, String>> sentences = new HashMap<>();

    /** The sentences that came with Reknit. */
    public Texts() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:text/*_*.properties");
            for (Resource file : files) {
                try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    read(Objects.requireNonNull(file.getFilename()), in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param own the folder of this installation's own sentences; it need not be there */
    @Autowired
    public Texts(@Value("${reknit.text:${reknit.data}/text}") Path own) {
        this();
        if (!Files.isDirectory(own)) return;
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.sorted().toList()) {
                try (var in = Files.newBufferedReader(file)) {
                    read(file.getFileName().toString(), in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The sentence with its placeholders filled, which are {@code {name}} or {@code {0}}. A sentence about a number has a
     * key for each form that its language tells apart, such as {@code days.one} and {@code days.other}; the first number
     * among the values decides.
     *
     * @param values name, value, name, value … for named placeholders; or plain values for numbered ones
     * @throws IllegalArgumentException when there is no such key
     */
    public String say(String key, Object... values) {
        var language = Language.spoken();
        return find(language, key, values)
                .map(sentence -> Sentence.fill(sentence, language, values))
                .or(() -> find(Language.ENGLISH, key, values)
                        .map(sentence -> Sentence.within(language, Sentence.fill(sentence, Language.ENGLISH, values))))
                .orElseThrow(() -> new IllegalArgumentException("no text for " + key));
    }

    /** Whether there is such a key. */
    public boolean has(String key) {
        return sentences.getOrDefault(Language.ENGLISH, Map.of()).containsKey(key);
    }

    /** The further languages that have sentences. */
    public List<Language> languages() {
        return sentences.keySet().stream()
                .filter(language -> !language.equals(Language.ENGLISH))
                .sorted(Comparator.comparing(Language::tag))
                .toList();
    }

    /** The sentences of one language, by key, without those it lacks. */
    public Map<String, String> in(Language language) {
        return new TreeMap<>(sentences.getOrDefault(language, Map.of()));
    }

    private Optional<String> find(Language language, String key, Object... values) {
        var theirs = sentences.getOrDefault(language, Map.of());
        if (theirs.containsKey(key)) return Optional.ofNullable(theirs.get(key));
        return Stream.of(values)
                .flatMap(value -> value instanceof Number many ? Stream.of(many) : Stream.empty())
                .findFirst()
                .flatMap(many -> Stream.of(Plurals.form(many, language), Plurals.OTHER)
                        .flatMap(form -> Stream.ofNullable(theirs.get(key + "." + form)))
                        .findFirst());
    }

    private void read(String name, Reader in) throws IOException {
        var file = FILE.matcher(name);
        var language = file.matches() ? Language.of(file.group(1)) : Optional.<Language>empty();
        if (language.isEmpty()) return;
        var read = new Properties();
        try {
            read.load(in);
        } catch (IllegalArgumentException garbled) {
            throw new BadContent("text/" + name + ": " + garbled.getMessage(), garbled);
        }
        var theirs = sentences.computeIfAbsent(language.get(), none -> new HashMap<>());
        read.forEach((key, sentence) -> theirs.put(key.toString(), sentence.toString()));
    }
}
