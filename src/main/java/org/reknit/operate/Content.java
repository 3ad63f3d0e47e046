package org.reknit.operate;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reknit.text.Library;
import org.reknit.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** For whoever writes exercises, guides and help lines: whether the files can be read, and how they look. */
@Command(
        name = "content",
        mixinStandardHelpOptions = true,
        description = "Check or look at content files of your own before people read them.")
public final class Content {
    /** What such a folder holds. */
    public static final String FOLDER =
            "A folder with exercises/, cards/, guides/, help/ …, one of another language beside en/, or one with content/ and text/.";

    private final Class<?> application;
    private final Texts texts = new Texts();

    @Spec
    private @Nullable CommandSpec spec;

    /** @param application the class that Spring starts from */
    public Content(Class<?> application) {
        this.application = application;
    }

    @Command(mixinStandardHelpOptions = true, description = "Say what cannot be used, file by file. Exits with 1 then.")
    int check(@Parameters(paramLabel = "DIR", description = FOLDER) Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return say(List.of(texts.say("operate.content.folder", "folder", folder)));
        var own = OwnContent.in(folder);
        var problems = own.problems(texts);
        if (!problems.isEmpty()) return say(problems);
        try (var running = new Installation(application).start(Place.withContent(folder, 0))) {
            out().println(texts.say(
                    "operate.content.whole",
                    "n",
                    running.getBean(Library.class).exercises().size()));
            own.progress(texts).forEach(out()::println);
            return 0;
        } catch (Installation.Hindered hindered) {
            return say(List.of(hindered.sentence()));
        }
    }

    private int say(List<String> problems) {
        problems.forEach(System.err::println);
        return 1;
    }

    private PrintWriter out() {
        return requireNonNull(spec).commandLine().getOut();
    }
}
