package org.reknit.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Where content files stand: those that came with Reknit, and those of this installation, which replace one of the same
 * name or add to them. They are read once, at start. Another language's shelf holds its own files, and the English ones
 * where it has none of the same name.
 */
@Component
public class Shelf {
    private static final String CAME_WITH_REKNIT = "content/";
    private static final Pattern LANGUAGE_FOLDER = Pattern.compile(".*/content/([A-Za-z0-9-]+)/[a-z]+/[^/]+");

    private final Optional<Path> own;
    private final Language language;

    /** @param own the folder of this installation's own English content; it need not be there */
    @Autowired
    public Shelf(@Value("${reknit.content:${reknit.data}/content/en}") Path own) {
        this(Optional.of(own), Language.ENGLISH);
    }

    private Shelf(Optional<Path> own, Language language) {
        this.own = own;
        this.language = language;
    }

    /**
     * One file.
     *
     * @param name without the folder, such as {@code 07-feeling-map.md}
     */
    public record Sheet(String folder, String name, String text) {
        /** What it becomes. @throws BadContent naming the file, when it cannot be used */
        public <T> T as(Function<String, T> reading) {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException wrong) {
                var bad = wrong instanceof BadContent known
                        ? known
                        : new BadContent(String.valueOf(wrong.getMessage()), wrong);
                throw bad.in(folder + "/" + name);
            }
        }

        /** What is written in it, in YAML throughout. @throws BadContent naming file, line and what does not fit */
        public <T> T yaml(Class<T> shape) {
            return as(text -> Yaml.read(text, shape));
        }

        /** The same, where each name stands for one of these. */
        public <T> Map<String, T> named(Class<T> each) {
            return as(text -> Yaml.named(text, each));
        }

        /** Its name without the ending. */
        public String key() {
            return name.substring(0, name.lastIndexOf('.'));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The shelf in another language. */
    public Shelf in(Language other) {
        return new Shelf(own, other);
    }

    /** The English shelf as it came with Reknit, without anything of an installation's own. */
    public static Shelf asItCame() {
        return new Shelf(Optional.empty(), Language.ENGLISH);
    }

    /** Whether this installation has nothing of its own in a folder, in any language. */
    boolean isAsItCame(String folder) {
        return Stream.concat(Stream.of(language), languages().stream())
                .flatMap(one -> in(one).ours().stream())
                .allMatch(ours -> inside(ours.resolve(folder)).isEmpty());
    }

    /** The language it is in. */
    public Language language() {
        return language;
    }

    /** The further languages that have content, with Reknit or here. */
    public SortedSet<Language> languages() {
        var found = new TreeSet<>(Comparator.comparing(Language::tag));
        for (Resource file : resources("*/*/*.*")) folder(file).ifPresent(found::add);
        oneOfSeveral().ifPresent(en -> {
            for (Path folder : inside(en.resolveSibling(""))) {
                if (Files.isDirectory(folder)) named(folder).ifPresent(found::add);
            }
        });
        found.remove(Language.ENGLISH);
        return found;
    }

    /** The files of a folder with this ending, by name. */
    public List<Sheet> all(String folder, String ending) {
        var sheets = new TreeMap<>(in(Language.ENGLISH).theirs(folder, ending));
        sheets.putAll(theirs(folder, ending));
        return List.copyOf(sheets.values());
    }

    /** Those files alone that are in this shelf's own language. */
    public List<Sheet> translated(String folder, String ending) {
        return List.copyOf(theirs(folder, ending).values());
    }

    /** @throws IllegalArgumentException when there is no such file */
    public String one(String folder, String name) {
        return sheet(folder, name).text();
    }

    /** @throws IllegalArgumentException when there is no such file */
    public Sheet sheet(String folder, String name) {
        return all(folder, name).stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadContent("no content file " + folder + "/" + name));
    }

    private Map<String, Sheet> theirs(String folder, String ending) {
        var sheets = new TreeMap<String, Sheet>();
        try {
            for (Resource file : resources(language.tag() + "/" + folder + "/*" + ending)) {
                String name = Objects.requireNonNull(file.getFilename());
                sheets.put(name, new Sheet(folder, name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
            for (Path file : ours().map(ours -> inside(ours.resolve(folder))).orElse(List.of())) {
                String name = file.getFileName().toString();
                if (name.endsWith(ending)) sheets.put(name, new Sheet(folder, name, Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }

    /** Other languages stand beside a folder that is called {@code en}. */
    private Optional<Path> ours() {
        return language.equals(Language.ENGLISH) ? own : oneOfSeveral().map(en -> en.resolveSibling(language.tag()));
    }

    private Optional<Path> oneOfSeveral() {
        return own.filter(folder -> Path.of(Language.ENGLISH.tag()).equals(folder.getFileName()));
    }

    private static List<Resource> resources(String pattern) {
        try {
            return List.of(
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + CAME_WITH_REKNIT + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Language> folder(Resource file) {
        try {
            var path = LANGUAGE_FOLDER.matcher(file.getURL().toString());
            return path.matches() ? Language.of(path.group(1)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Language> named(Path folder) {
        return Language.of(folder.getFileName().toString());
    }

    private static List<Path> inside(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
