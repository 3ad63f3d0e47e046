package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.Keyboard;
import org.reknit.keys.MissingSecret;
import org.reknit.keys.StolenSlot;

/** Attack 24: somebody has the database and the right password, but not the pepper. */
@Attack
class ADatabaseIsStolenTest {
    private static final String PASSWORD = "correct horse battery";
    private final Storage storage;

    ADatabaseIsStolenTest(Storage storage) {
        this.storage = storage;
    }

    @Test
    void theRightPasswordOpensNothingWithoutThePepper() throws IOException {
        Path folder = Server.newFolder();
        String name;
        try (Server server = Server.start(storage, folder)) {
            name = new Keyboard(server.browser()).signUp("Nora", PASSWORD).name();
            var slot = StolenSlot.of(server, name);
            assertThat(slot.opensWithTheRealDoors(server, PASSWORD)).isTrue();
            assertThat(slot.opensWithDoorsOf(new byte[32], PASSWORD)).isFalse();
            assertThat(slot.verifierIsDerivedFromPasswordAlone(PASSWORD)).isFalse();
        }
        Files.delete(folder.resolve("secrets/pepper-1"));
        assertThatThrownBy(() -> Server.start(storage, folder).close()).hasRootCauseInstanceOf(MissingSecret.class);
        Files.write(folder.resolve("secrets/pepper-1"), new byte[32]);
        try (Server other = Server.start(storage, folder)) {
            assertThat(new Keyboard(other.browser())
                            .showPassword(name, PASSWORD)
                            .status())
                    .isEqualTo(401);
        }
    }
}
