package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.Keyboard;

/** Attack 13, the server's part: a way in that costs less to guess than the floor is not kept. */
@Attack
class AWeakSlotIsOfferedTest {
    private static final String PASSWORD = "correct horse battery";
    private final Server server;

    AWeakSlotIsOfferedTest(Storage storage) {
        server = storage.server();
        server.forgetAttempts();
    }

    @ParameterizedTest
    @CsvSource({
        "m, 65535",
        "m, 0",
        "m, -1",
        "t, 2",
        "p, 0",
        "salt, AAAAAAAAAAA",
        "salt, ''",
        "sealedA, AAAA",
        "sealedP, ''"
    })
    void nobodySignsUpWithIt(String field, String value) {
        String name = server.freeName("Nora");
        var answer = new Keyboard(server.browser()).signUpWith(name, PASSWORD, Map.of(field, value));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(new Keyboard(server.browser()).showPassword(name, PASSWORD).status())
                .isEqualTo(401);
    }

    @Test
    void aPasswordIsNotChangedToIt() {
        var browser = server.browser();
        var nora = new Keyboard(browser).signUp(server.freeName("Nora"), PASSWORD);
        var answer = new Keyboard(browser).changePassword(PASSWORD, "another long password", Map.of("m", "1024"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(new Keyboard(server.browser())
                        .showPassword(nora.name(), PASSWORD)
                        .status())
                .isEqualTo(200);
    }
}
