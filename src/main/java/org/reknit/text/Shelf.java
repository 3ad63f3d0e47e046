package org.reknit.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Where content files stand: those that came with Reknit, and those of this installation, which replace one of the same
 * name or add to them. They are read once, at start.
 */
@Component
public class Shelf {
    private static final String CAME_WITH_REKNIT = "content/en/";

    private final Path own;

    /** @param own the folder of this installation's own content; it need not be there */
    public Shelf(@Value("${reknit.content:${reknit.data}/content/en}") Path own) {
        this.own = own;
    }

    /**
     * One file.
     *
     * @param name without the folder, such as {@code 07-feeling-map.md}
     */
    public record Sheet(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The files of a folder with this ending, by name. */
    public List<Sheet> all(String folder, String ending) {
        var sheets = new TreeMap<String, Sheet>();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (Resource file : resolver.getResources("classpath*:" + CAME_WITH_REKNIT + folder + "/*" + ending)) {
                String name = Objects.requireNonNull(file.getFilename());
                sheets.put(name, new Sheet(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
            for (Path file : ours(folder, ending)) {
                String name = file.getFileName().toString();
                sheets.put(name, new Sheet(name, Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(sheets.values());
    }

    /** @throws IllegalArgumentException when there is no such file */
    public String one(String folder, String name) {
        return all(folder, name).stream()
                .filter(sheet -> sheet.name().equals(name))
                .map(Sheet::text)
                .findFirst()
                .orElseThrow(() -> new BadContent("no content file " + folder + "/" + name));
    }

    private List<Path> ours(String folder, String ending) throws IOException {
        Path there = own.resolve(folder);
        if (!Files.isDirectory(there)) return List.of();
        try (Stream<Path> files = Files.list(there)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .toList();
        }
    }
}
