package org.reknit.keys;

import com.google.errorprone.annotations.MustBeClosed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.reknit.acts.ServerKey;
import org.reknit.crypto.Key;
import org.reknit.crypto.Reveal;
import org.reknit.crypto.Signing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The server's own secrets, each in a file of its folder that only its account can read; made at first start. They live as
 * long as the server.
 */
@Configuration(proxyBeanMethods = false)
class Secrets {
    private final Path folder;
    private final SecureRandom random;

    Secrets(@Value("${reknit.data}") Path data, SecureRandom random) {
        this.folder = data.resolve("secrets");
        this.random = random;
    }

    @Bean
    @SuppressWarnings("MustBeClosed") // lives as long as the server
    Pepper pepper(AccountTable accounts) {
        return new Pepper(read("pepper-" + Pepper.VERSION, accounts));
    }

    @Bean
    @SuppressWarnings("MustBeClosed") // lives as long as the server
    ServerKey serverKey(AccountTable accounts) {
        try (Key seed = read("server-key", accounts)) {
            return new ServerKey(Signing.of(seed));
        }
    }

    /** A new secret beside a database that others already made would lock everybody out without a word. */
    @MustBeClosed
    private Key read(String name, AccountTable accounts) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                if (accounts.hasAny()) throw new MissingSecret(file);
                try (Key fresh = Key.random(random)) {
                    write(file, fresh);
                }
            }
            return Key.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside and moved, so that a crash leaves a whole file or none. */
    private void write(Path file, Key key) throws IOException {
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "new", "");
        if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
        }
        Files.write(beside, key.reveal(Reveal.FILE));
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
