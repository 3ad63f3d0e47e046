package org.reknit.operate;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.database.NewerSchema;
import org.reknit.keys.MissingSecret;
import org.reknit.text.BadContent;
import org.reknit.text.Texts;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application in its place, or says in one sentence what stands in the way. */
public final class Installation {
    private final Class<?> application;
    private final Texts texts = new Texts();

    public Installation(Class<?> application) {
        this.application = application;
    }

    /** What stands in the way, as a sentence that says what to do. */
    public static final class Hindered extends Exception {
        private static final long serialVersionUID = 1;

        Hindered(String sentence) {
            super(sentence, null, false, false);
        }

        /** The sentence. */
        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /** The running application, as it is. */
    ConfigurableApplicationContext start(Place place) throws Hindered {
        return start(place, context -> {});
    }

    /**
     * The running application. Nothing was written if it does not come to that.
     *
     * @param more what is done to the application before it starts
     */
    public ConfigurableApplicationContext start(
            Place place, ApplicationContextInitializer<ConfigurableApplicationContext> more) throws Hindered {
        var spring = new SpringApplication(application);
        spring.addInitializers(more);
        portMustBeFree(place);
        folderMustBeOurs(place.data());
        try {
            return spring.run(place.settings().toArray(String[]::new));
        } catch (RuntimeException trouble) {
            throw new Hindered(sentence(trouble));
        }
    }

    /** The port on which it answers. */
    public static int port(ConfigurableApplicationContext running) {
        var server = ((WebServerApplicationContext) running).getWebServer();
        return server == null ? 0 : server.getPort();
    }

    private void portMustBeFree(Place place) throws Hindered {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(place.host()), place.port()));
        } catch (IOException taken) {
            throw new Hindered(texts.say("operate.port-taken", "port", place.port(), "host", place.host()));
        }
    }

    private void folderMustBeOurs(Path folder) throws Hindered {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "probe", ""));
        } catch (IOException refused) {
            throw new Hindered(texts.say("operate.folder-closed", "folder", folder.toAbsolutePath()));
        }
    }

    private String sentence(Throwable trouble) {
        if (caused(trouble, NewerSchema.class).isPresent()) return texts.say("operate.newer-schema");
        if (caused(trouble, MissingSecret.class).isPresent()) return texts.say("operate.missing-secret");
        var content = caused(trouble, BadContent.class);
        if (content.isPresent())
            return texts.say(
                    "operate.bad-content", "what", String.valueOf(content.get().getMessage()));
        boolean database = causes(trouble)
                .anyMatch(cause -> cause instanceof SQLException
                        || cause.getClass().getName().contains("PoolInitializationException"));
        if (database) return texts.say("operate.database-unreachable");
        return texts.say(
                "operate.cannot-start",
                "what",
                causes(trouble)
                        .reduce((first, second) -> second)
                        .orElse(trouble)
                        .getClass()
                        .getSimpleName());
    }

    private static <T extends Throwable> Optional<T> caused(Throwable trouble, Class<T> type) {
        return causes(trouble).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable trouble) {
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause);
    }
}
