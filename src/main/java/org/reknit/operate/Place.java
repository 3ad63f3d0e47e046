package org.reknit.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where an installation listens, and where it keeps what it keeps. */
public final class Place {
    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Port to answer on (8080).")
    private int port;

    @Option(names = "--host", paramLabel = "ADDR", defaultValue = "127.0.0.1", description = "Address to answer on.")
    private String host = "";

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", description = "Folder for everything (data).")
    private Path data = Path.of("");

    @Option(names = "--database-url", paramLabel = "JDBC", description = "PostgreSQL instead of a file in the folder.")
    private Optional<String> databaseUrl = Optional.empty();

    @Option(names = "--tls-cert", paramLabel = "FILE", description = "Certificate chain in PEM, to answer by https.")
    private Optional<Path> certificate = Optional.empty();

    @Option(names = "--tls-key", paramLabel = "FILE", description = "The certificate's key in PEM.")
    private Optional<Path> key = Optional.empty();

    @Option(
            names = "--trusted-proxy",
            paramLabel = "REGEX",
            description = "Addresses of proxies in front, whose word on the caller and on https is taken.")
    private Optional<String> proxy = Optional.empty();

    @Option(names = "--run-by", paramLabel = "WHO", description = "Who runs this server, as the promise page tells it.")
    private Optional<String> runBy = Optional.empty();

    private Optional<OwnContent> content = Optional.empty();

    int port() {
        return port;
    }

    String host() {
        return host;
    }

    public Path data() {
        return data;
    }

    /** The same place, answering nobody but this machine, on a port that nobody knows. */
    Place onAnyPort() {
        host = "127.0.0.1";
        port = 0;
        return this;
    }

    /** A place of its own in this folder. */
    public static Place in(Path folder, int port) {
        var place = new Place();
        place.port = port;
        place.host = "127.0.0.1";
        place.data = folder;
        return place;
    }

    /** A place to be thrown away, with somebody's own content. */
    public static Place withContent(Path folder, int port) throws IOException {
        var place = in(Files.createTempDirectory("reknit-content"), port);
        place.content = Optional.of(OwnContent.in(folder));
        return place;
    }

    /** The settings as the application reads them. */
    List<String> settings() {
        var settings = new ArrayList<String>();
        settings.add("--server.port=" + port);
        settings.add("--server.address=" + host);
        settings.add("--reknit.data=" + data.toAbsolutePath());
        runBy.ifPresent(who -> settings.add("--reknit.run-by=" + who));
        content.ifPresent(own -> {
            settings.add("--reknit.content=" + own.content());
            settings.add("--reknit.text=" + own.text());
        });
        databaseUrl.ifPresent(url -> settings.add("--reknit.database-url=" + url));
        if (certificate.isPresent() && key.isPresent()) {
            settings.add("--server.ssl.certificate=file:" + certificate.get().toAbsolutePath());
            settings.add(
                    "--server.ssl.certificate-private-key=file:" + key.get().toAbsolutePath());
        }
        proxy.ifPresent(addresses -> {
            settings.add("--server.forward-headers-strategy=native");
            settings.add("--server.tomcat.remoteip.internal-proxies=" + addresses);
        });
        return settings;
    }

    /** Where it answers. @param boundPort the port that was found */
    public String address(int boundPort) {
        return (certificate.isPresent() ? "https" : "http") + "://localhost:" + boundPort;
    }
}
