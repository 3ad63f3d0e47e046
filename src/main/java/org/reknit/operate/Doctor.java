package org.reknit.operate;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reknit.record.Chains;
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
            var checked = running.getBean(Chains.class).all().toList();
            long entries = checked.stream().mapToLong(Chains.Checked::entries).sum();
            out.println(texts.say("operate.doctor.records", "records", checked.size(), "entries", entries));
            var broken = checked.stream()
                    .filter(chain -> !chain.findings().isEmpty())
                    .toList();
            broken.forEach(chain -> out.println(sentence(chain)));
            return broken.isEmpty() ? 0 : 1;
        } catch (Installation.Hindered hindered) {
            System.err.println(hindered.sentence());
            return 1;
        }
    }

    private String sentence(Chains.Checked chain) {
        String entries = chain.findings().stream()
                .map(finding -> Long.toString(finding.position()))
                .distinct()
                .collect(Collectors.joining(", "));
        return texts.say("operate.doctor.broken", "record", chain.record(), "entries", entries);
    }
}
