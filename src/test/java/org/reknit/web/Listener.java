package org.reknit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.reknit.Server;

/** A page's stream of moves, as a browser hears it. */
public final class Listener implements AutoCloseable {
    private static final long PATIENCE = 20;

    private final BlockingQueue<Long> positions = new LinkedBlockingQueue<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    private String buffering = "";

    private Listener() {}

    /** Listens as whoever has this session. */
    public static Listener of(Server server, String session) {
        var listener = new Listener();
        var request = HttpRequest.newBuilder(server.address().resolve("/us/moves"))
                .header("Cookie", "s=" + session)
                .header("Sec-Fetch-Site", "same-origin")
                .build();
        try {
            var answer = listener.http.send(request, HttpResponse.BodyHandlers.ofLines());
            if (answer.statusCode() != 200) throw new AssertionError("answered " + answer.statusCode());
            listener.buffering =
                    answer.headers().firstValue("X-Accel-Buffering").orElse("");
            Thread.startVirtualThread(() -> listener.read(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return listener;
    }

    private void read(Stream<String> body) {
        try (body) {
            body.forEach(line -> {
                lines.add(line);
                if (line.startsWith("data:"))
                    positions.add(Long.parseLong(line.substring(5).strip()));
            });
        } catch (UncheckedIOException closed) {
            // the test has heard enough
        }
    }

    /** The next position that is said. */
    public long next() throws InterruptedException {
        var position = positions.poll(PATIENCE, TimeUnit.SECONDS);
        if (position == null) throw new AssertionError("nothing was heard");
        return position;
    }

    /** What proxies are told about holding the answer back. */
    String buffering() {
        return buffering;
    }

    /** Everything that came over the line. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
