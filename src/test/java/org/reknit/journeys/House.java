package org.reknit.journeys;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.reknit.Server;
import org.reknit.Storage;

/** The server that journeys go to, and the neutral place that Leave now goes to. */
final class House {
    private static final String WEATHER = "<!doctype html><title>Weather</title><h1>Weather</h1>";
    private static final HttpServer ELSEWHERE = elsewhere();

    static final Server SERVER = Server.start(Storage.SQLITE, Server.newFolder(), "--reknit.leave-to=" + weather());

    private House() {}

    static String address() {
        return SERVER.address().toString();
    }

    static String weather() {
        return "http://localhost:" + ELSEWHERE.getAddress().getPort() + "/weather";
    }

    private static HttpServer elsewhere() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                byte[] page = WEATHER.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
