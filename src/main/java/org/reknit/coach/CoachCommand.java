package org.reknit.coach;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reknit.text.BadContent;
import org.reknit.text.Shelf;
import org.reknit.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** For whoever writes rules: what the coach sees in a file of texts, one on each line. Nothing is kept. */
@Command(
        name = "coach",
        mixinStandardHelpOptions = true,
        description = "Read texts, one a line, and print what the language coach sees, one JSON a line.")
public final class CoachCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Texts texts = new Texts();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The texts, in UTF-8; standard input without it.")
    private @Nullable Path file;

    @Option(names = "--list", description = "Print the rules with their examples instead.")
    private boolean list;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "data/content/en",
            description = "A folder with content of your own; rules are in coach/ in it.")
    private Path content = Path.of("");

    /** A line of the answer, in the words of the command line. */
    record Line(List<String> labels, List<Place> notes, List<String> parts) {
        record Place(String label, int from, int to, String rule) {}

        static Line of(Reading reading) {
            return new Line(
                    reading.labels().stream()
                            .filter(label -> !label.isOnPagesOnly())
                            .map(Label::key)
                            .toList(),
                    reading.notes().stream()
                            .filter(note -> !note.label().isOnPagesOnly())
                            .map(note -> new Place(note.label().key(), note.from(), note.to(), note.rule()))
                            .toList(),
                    reading.parts().stream().map(Part::key).toList());
        }
    }

    @Override
    public Integer call() {
        var line = requireNonNull(spec).commandLine();
        try {
            var book = Rulebook.from(new Shelf(content));
            if (list) print(book.sought(), line.getOut());
            else read(new Engine(book), line.getOut());
            return 0;
        } catch (BadContent bad) {
            return stopped(String.valueOf(bad.getMessage()));
        } catch (IOException unreadable) {
            return stopped(texts.say("coach.unreadable", "file", requireNonNull(file)));
        }
    }

    private void read(Engine engine, PrintWriter out) throws IOException {
        try (var input = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            for (var text = next(input); text.isPresent(); text = next(input)) {
                out.println(JSON.writeValueAsString(Line.of(engine.read(text.get()))));
            }
        }
        out.flush();
    }

    /** Only a line feed ends a text; whatever else looks like the end of a line may be part of it. */
    private static Optional<String> next(Reader input) throws IOException {
        int letter = input.read();
        if (letter < 0) return Optional.empty();
        var text = new StringBuilder();
        for (; letter >= 0 && letter != '\n'; letter = input.read()) text.append((char) letter);
        return Optional.of(text.toString());
    }

    private void print(List<Sought> rules, PrintWriter out) {
        for (Sought sought : rules) {
            Rule rule = sought.rule();
            out.println(rule.sees() + "  " + rule.id());
            if (!rule.explanation().isEmpty()) out.println("  " + rule.explanation());
            if (!rule.question().isEmpty()) out.println("  " + rule.question());
            rule.found().forEach(example -> out.println("  + " + example));
            rule.passes().forEach(example -> out.println("  - " + example));
        }
        out.flush();
    }

    private InputStream open() throws IOException {
        return file == null ? System.in : Files.newInputStream(file);
    }

    private int stopped(String sentence) {
        var err = requireNonNull(spec).commandLine().getErr();
        err.println(sentence);
        err.flush();
        return 1;
    }
}
