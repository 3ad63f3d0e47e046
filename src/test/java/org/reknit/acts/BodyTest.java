package org.reknit.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reknit.Vectors;
import org.reknit.people.PersonId;
import org.reknit.record.Notes;

class BodyTest {
    @Test
    void naughtyStringsComeBackAsTheyWere() {
        for (String naughty : Vectors.naughtyStrings()) {
            byte[] json = new Body("notes/leave/1", Map.of("text", List.of(naughty))).json();
            assertThat(Body.read(json).as(Notes.Leave.class).text()).isEqualTo(naughty);
        }
    }

    @Test
    void isWrittenAsTheFormatHasIt() {
        assertThat(new Body("notes/leave/1", Map.of("text", List.of("a \"b\" é\n"))).json())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"act\":\"notes/leave/1\",\"fields\":{\"text\":[\"a \\\"b\\\" é\\n\"]}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "3",
                "{\"act\":\"notes/leave/1\"}",
                "{\"fields\":{}}",
                "{\"act\":\"notes/leave/1\",\"fields\":3}",
                "{\"act\":\"notes/leave/1\",\"fields\":null}",
                "{\"act\":\"notes/leave/1\",\"fields\":{\"text\":{\"a\":1}}}",
                "{\"act\":\"notes/leave/1\",\"fields\":{\"text\":[null]}}",
                "{\"act\":\"notes/leave/1\",\"fields\":{\"text\":null}}",
                "{\"act\":{},\"fields\":{}}",
            })
    void whatIsNoActIsMalformed(String json) {
        assertThatThrownBy(
                        () -> Body.read(json.getBytes(StandardCharsets.UTF_8)).as(Notes.Leave.class))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void bytesThatAreNoTextAreMalformed() {
        assertThatThrownBy(() -> Body.read(new byte[] {'{', '"', (byte) 0xff, '"'}))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void nestingWithoutEndIsMalformed() {
        byte[] deep = ("{\"act\":\"a\",\"fields\":" + "[".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Body.read(deep)).isInstanceOf(Malformed.class);
    }

    @Test
    void anActOfAnotherNameOrWithoutItsFieldIsMalformed() {
        var other = new Body("notes/tear/1", Map.of("text", List.of("a")));
        assertThatThrownBy(() -> other.as(Notes.Leave.class)).isInstanceOf(Malformed.class);
        var empty = new Body("notes/leave/1", Map.of());
        assertThatThrownBy(() -> empty.as(Notes.Leave.class))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.field()).isEqualTo("text"));
    }

    @Test
    void anActsFieldsAreThoseOfItsForm() {
        assertThat(Body.fieldsOf(new Notes.Leave("a"))).isEqualTo(Map.of("text", List.of("a")));
        assertThat(Body.fieldsOf(new Join(PersonId.fresh(), "Nora", "s", "h", "e", Optional.empty(), Optional.empty())))
                .containsEntry("name", List.of("Nora"))
                .doesNotContainKey("kind");
    }

    @Test
    void anActWithoutANameIsNobodys() {
        assertThatThrownBy(() -> Body.nameOf(Nameless.class)).isInstanceOf(IllegalStateException.class);
    }

    private record Nameless() implements Act {}
}
