package org.reknit.between;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.acts.SignedAct;
import org.reknit.acts.Signer;
import org.reknit.between.Tray.Laid;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.Pae;
import org.reknit.people.PersonId;

/** The tray's bytes are those of docs/formats/tray-1.md. */
class TrayTest {
    private static final PersonId NORA = PersonId.of("11111111-2222-4333-8444-555555555555");
    private static final PersonId SAM = PersonId.of("99999999-8888-4777-a666-555555555555");
    private static final Instant AT = Instant.ofEpochMilli(1_800_000_000_000L);

    @Test
    void whatIsLaidDownComesOutAsItWentIn() {
        var laid = laid("a", NORA, "One");
        var read = Tray.of(new Tray(List.of(laid, laid("a", SAM, "Two"))).bytes());
        assertThat(read.all()).hasSize(2);
        var found = read.find("a", NORA).orElseThrow();
        assertThat(found.at()).isEqualTo(AT);
        assertThat(found.act().id()).isEqualTo(laid.act().id());
        assertThat(found.act().body()).isEqualTo(laid.act().body());
        assertThat(found.act().signature()).isEqualTo(laid.act().signature());
        assertThat(found.act().signer()).isEqualTo(Signer.BROWSER);
    }

    @Test
    void theBytesAreThoseOfTheFormat() {
        var laid = laid("exercises/a", NORA, "One");
        byte[] bare = Pae.of(
                "reknit1/tray",
                "exercises/a",
                laid.act().id().value(),
                AT.toEpochMilli(),
                laid.act().padded());
        assertThat(new Tray(List.of(laid)).bytes()).startsWith(bare).hasSize(32 * 1024);
        assertThat(Tray.EMPTY.bytes()).startsWith(Pae.of("reknit1/tray")).hasSize(32 * 1024);
    }

    @Test
    void onlyALotOfWritingMakesItLonger() {
        var much = laid("a", NORA, "x".repeat(20_000));
        assertThat(new Tray(List.of(much)).bytes()).hasSize(64 * 1024);
        assertThat(Tray.of(new Tray(List.of(much)).bytes()).all()).hasSize(1);
    }

    @Test
    void aNewOneTakesTheOldOnesPlaceAndLeavesTheOthersAlone() {
        var tray = new Tray(List.of(laid("a", NORA, "One"), laid("a", SAM, "Two"), laid("b", NORA, "Three")));
        var changed = tray.with(laid("a", NORA, "Four"));
        assertThat(changed.all()).hasSize(3);
        assertThat(changed.find("a", SAM)).isPresent();
        assertThat(changed.without("a", NORA).of(NORA)).hasSize(1);
    }

    @Test
    void otherBytesAreNoTray() {
        assertThatThrownBy(() -> Tray.of(Pae.of("reknit1/tray", "a"))).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> Tray.of(Pae.of("reknit1/act"))).isInstanceOf(CannotOpen.class);
    }

    private static Laid laid(String topic, PersonId author, String words) {
        var act = new SignedAct(
                EntryId.fresh(),
                author,
                new Chapter("notes"),
                AT,
                new byte[32],
                words.getBytes(StandardCharsets.UTF_8),
                new byte[64],
                Signer.BROWSER);
        return new Laid(topic, AT, act);
    }
}
