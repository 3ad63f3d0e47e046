package org.reknit.operate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts in an empty folder, asks itself for a few pages and stops, so that the next start knows what it will need. */
@Command(name = "train", hidden = true, description = "Prepare faster starts.")
public final class Train implements Callable<Integer> {
    private static final List<String> PAGES = List.of(
            "/health",
            "/",
            "/start",
            "/guides",
            "/sign-up",
            "/sign-in",
            "/help",
            "/join",
            "/leave/about",
            "/promise",
            "/today",
            "/none");

    private final Class<?> application;

    /** @param application the class that Spring starts from */
    public Train(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("reknit-train");
        try (var running = new Installation(application).start(Place.in(folder, 0));
                var http = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                var address = URI.create("http://localhost:" + Installation.port(running) + page);
                int status = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                        .statusCode();
                if (status >= 500) return 1;
            }
            return 0;
        } catch (Installation.Hindered hindered) {
            System.err.println(hindered.sentence());
            return 1;
        }
    }
}
