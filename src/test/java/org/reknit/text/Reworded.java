package org.reknit.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Our exercises as an installation might have them: every list of choices the other way round, and in other words. */
public final class Reworded {
    /** Before the words of each choice. */
    public static final String OTHERWISE = "In other words, ";

    private Reworded() {}

    /** Puts all exercises that hold choices into a folder of English content. */
    public static void writeTo(Path content) {
        try {
            Path folder = Files.createDirectories(content.resolve("exercises"));
            for (var sheet : new Shelf(Path.of("nothing-of-our-own")).all("exercises", ".md"))
                Files.write(folder.resolve(sheet.name()), reworded(sheet.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> reworded(String file) {
        var lines = new ArrayList<String>();
        int first = 0;
        for (String line : file.split("\n", -1)) {
            var option = Option.of(line.replaceFirst("^- ", ""));
            boolean choice = line.startsWith("- ") && option.isNamed();
            if (choice) lines.add(first, "- " + new Option(option.id(), OTHERWISE + option.words()).line());
            else lines.add(line);
            if (!choice) first = lines.size();
        }
        return lines;
    }
}
