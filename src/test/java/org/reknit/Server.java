package org.reknit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.reknit.database.Database;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The real application on a port of its own, with a folder of its own and a clock that tests can move. */
public final class Server implements AutoCloseable {
    private final ConfigurableApplicationContext application;
    private final MovableClock clock;
    private final Path folder;
    private final Path passing;
    private final AtomicInteger names = new AtomicInteger();

    private Server(ConfigurableApplicationContext application, MovableClock clock, Path folder, Path passing) {
        this.application = application;
        this.clock = clock;
        this.folder = folder;
        this.passing = passing;
    }

    /** Starts the application; two on one folder are two nodes of one installation. */
    public static Server start(Storage storage, Path folder, String... more) {
        var clock = new MovableClock();
        Path passing = newFolder();
        var application = new SpringApplicationBuilder(Reknit.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("movableClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--server.tomcat.basedir=" + passing,
                                        "--reknit.data=" + folder,
                                        "--reknit.database-url=" + storage.url(folder),
                                        "--logging.file.name=" + folder.resolve("log/reknit.log")),
                                Stream.of(more))
                        .toArray(String[]::new));
        return new Server(application, clock, folder, passing);
    }

    /** A new empty folder, removed when the tests end. */
    public static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("reknit-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        return URI.create("http://localhost:" + port);
    }

    /** A browser nobody has used yet. */
    public Browser browser() {
        return new Browser(this);
    }

    public <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    /** The tables as someone sees them who has got hold of the database. */
    public Database database() {
        return part(Database.class);
    }

    public MovableClock clock() {
        return clock;
    }

    public Path folder() {
        return folder;
    }

    /** What the web server keeps on disk for the moment. */
    public Path passing() {
        return passing;
    }

    /** A name nobody has here. */
    public String freeName(String like) {
        return like + " " + names.incrementAndGet();
    }

    /** Lets every guesser begin again, so that one test's tries do not slow another's. */
    public void forgetAttempts() {
        database().change(sql -> sql.sql("delete from attempt").update());
    }

    @Override
    public void close() {
        application.close();
    }
}
