package org.reknit.operate;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Answers browsers until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Answer browsers. This is what happens without any command.")
public final class Serve implements Callable<Integer> {
    private final Class<?> application;

    @Mixin
    private Place place = new Place();

    @Spec
    private @Nullable CommandSpec spec;

    /** @param application the class that Spring starts from */
    public Serve(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        PrintWriter out = out();
        try {
            var running = new Installation(application).start(place);
            out.println("Ready on " + place.address(Installation.port(running)));
            out.flush();
            return Running.UNTIL_STOPPED;
        } catch (Installation.Hindered hindered) {
            System.err.println(hindered.sentence());
            return 1;
        }
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
