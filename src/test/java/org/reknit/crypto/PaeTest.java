package org.reknit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reknit.Vectors;

class PaeTest {
    /** The three examples of PASETO's own specification, then ours. */
    @Test
    void encodesAsSpecified() {
        assertThat(hex(Pae.of())).isEqualTo("0000000000000000");
        assertThat(hex(Pae.of(""))).isEqualTo("01000000000000000000000000000000");
        assertThat(hex(Pae.of("test"))).isEqualTo("0100000000000000040000000000000074657374");
        assertThat(hex(Pae.of("é", 258L, UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"), new byte[] {9})))
                .isEqualTo("0400000000000000" + "0200000000000000c3a9" + "08000000000000000201000000000000"
                        + "100000000000000000112233445566778899aabbccddeeff" + "010000000000000009");
    }

    @Test
    void noTwoListsOfPiecesEncodeAlike() {
        assertThat(Pae.of("ab", "c")).isNotEqualTo(Pae.of("a", "bc"));
        assertThat(Pae.of("a")).isNotEqualTo(Pae.of("a", ""));
        assertThat(Pae.of("a", "")).isNotEqualTo(Pae.of("", "a"));
        assertThat(Pae.of((Object) Pae.of("a"))).isNotEqualTo(Pae.of("a"));
    }

    @Test
    void naughtyStringsComeBackAsTheyWere() {
        for (String naughty : Vectors.naughtyStrings()) {
            List<byte[]> pieces = Pae.pieces(Pae.of(naughty, 1, naughty));
            assertThat(pieces).hasSize(3);
            assertThat(pieces.getFirst()).isEqualTo(naughty.getBytes(StandardCharsets.UTF_8));
            assertThat(pieces.getLast()).isEqualTo(naughty.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void paddingAfterTheLastPieceIsLeftAlone() {
        byte[] encoded = Pae.of("a", "b");
        assertThat(Pae.pieces(Arrays.copyOf(encoded, 512))).hasSize(2);
    }

    @Test
    void aCutOrLyingEncodingIsRefused() {
        byte[] whole = Pae.of("piece", "other");
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Pae.pieces(cut)).isInstanceOf(CannotOpen.class);
        }
        for (String lie : List.of("ffffffffffffffff", "0100000000000000ffffffffffffff7f", "ffffffffffffff7f")) {
            assertThatThrownBy(() -> Pae.pieces(HexFormat.of().parseHex(lie))).isInstanceOf(CannotOpen.class);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void aNumberComesBackAsItWas() {
        for (long number : new long[] {0, 1, -1, 255, 256, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(Pae.number(Pae.number(number))).isEqualTo(number);
        }
    }

    @Test
    void nothingAndNothingButEmptyPiecesComeBack() {
        assertThat(Pae.pieces(Pae.of())).isEmpty();
        assertThat(Pae.pieces(Pae.of("", ""))).hasSize(2).allMatch(piece -> piece.length == 0);
    }

    @Test
    void aCountThatCannotFitIsRefusedBeforeAnythingIsRead() {
        for (long count : new long[] {-1, 2, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> Pae.pieces(Pae.number(count))).isInstanceOf(CannotOpen.class);
        }
    }
}
