package org.reknit.operate;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reknit.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts an installation where nobody can reach it, looks it over, and says what it found. */
@Command(name = "doctor", mixinStandardHelpOptions = true, description = "Look an installation over.")
public final class Doctor implements Callable<Integer> {
    private final Class<?> application;
    private final Texts texts = new Texts();

    @Mixin
    private Place place = new Place();

    @Spec
    private @Nullable CommandSpec spec;

    /** @param application the class that Spring starts from */
    public Doctor(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(texts.say("operate.doctor.java", "version", Runtime.version()));
        if (!Files.isDirectory(place.data())) {
            out.println(texts.say("operate.doctor.empty", "folder", place.data().toAbsolutePath()));
            return 0;
        }
        try (var running = new Installation(application).start(place.onAnyPort())) {
            var check = running.getBean(ChainSurvey.class).look();
            out.println(texts.say("operate.doctor.records", "records", check.records(), "entries", check.entries()));
            check.broken().forEach(record -> out.println(texts.say("operate.doctor.broken", "record", record)));
            return check.broken().isEmpty() ? 0 : 1;
        } catch (Installation.Hindered hindered) {
            System.err.println(hindered.sentence());
            return 1;
        }
    }
}
