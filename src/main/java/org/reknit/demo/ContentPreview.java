package org.reknit.demo;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reknit.operate.Content;
import org.reknit.operate.Place;
import org.reknit.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows somebody's own content files as people would meet them. */
@Command(name = "preview", mixinStandardHelpOptions = true, description = "Serve the demo with these files in it.")
public final class ContentPreview implements Callable<Integer> {
    private final Class<?> application;

    @Parameters(paramLabel = "DIR", description = Content.FOLDER)
    private Path folder = Path.of(".");

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Port to answer on (8080).")
    private int port;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param application the class that Spring starts from */
    public ContentPreview(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            System.err.println(new Texts().say("operate.content.folder", "folder", folder));
            return 1;
        }
        var out = requireNonNull(spec).commandLine().getOut();
        return new DemoServe(application).serve(Place.withContent(folder, port), out);
    }
}
