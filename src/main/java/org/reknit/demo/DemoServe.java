package org.reknit.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reknit.operate.Installation;
import org.reknit.operate.Place;
import org.reknit.operate.Running;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves an installation of its own, in a folder to be thrown away, with invented people in it. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Look around with three invented pairs.")
public final class DemoServe implements Callable<Integer> {
    private final Class<?> application;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Port to answer on (8080).")
    private int port;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param application the class that Spring starts from */
    public DemoServe(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        return serve(Place.in(Files.createTempDirectory("reknit-demo"), port), out);
    }

    public int serve(Place place, PrintWriter out) {
        try {
            var running = new Installation(application).start(place, StoryClock::handTo);
            var guests = running.getBean(Demo.class).seed();
            out.println("data in " + place.data());
            guests.forEach(guest -> out.println(guest.line()));
            out.println("Ready on " + place.address(Installation.port(running)));
            out.flush();
            return Running.UNTIL_STOPPED;
        } catch (Installation.Hindered hindered) {
            System.err.println(hindered.sentence());
            return 1;
        }
    }
}
