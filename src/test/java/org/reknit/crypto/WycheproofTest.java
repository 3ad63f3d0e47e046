package org.reknit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import org.assertj.core.api.SoftAssertions;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.junit.jupiter.api.Test;
import org.reknit.FixedRandom;
import org.reknit.Vectors;
import tools.jackson.databind.JsonNode;

/** Google's Wycheproof: what is valid passes, what is invalid fails. */
class WycheproofTest {
    private final SoftAssertions all = new SoftAssertions();

    @Test
    void sealsAreAesGcm() {
        int tried = 0;
        for (JsonNode group : Vectors.groups("aes_gcm_test.json")) {
            if (group.required("keySize").asInt() != 256
                    || group.required("ivSize").asInt() != 96
                    || group.required("tagSize").asInt() != 128) continue;
            for (JsonNode test : group.required("tests")) {
                checkSeal(test);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(60);
        all.assertAll();
    }

    private void checkSeal(JsonNode test) {
        byte[] nonce = bytes(test, "iv");
        byte[] sealed = joined(new byte[] {1}, nonce, bytes(test, "ct"), bytes(test, "tag"));
        Key key = Key.of(bytes(test, "key"));
        byte[] aad = bytes(test, "aad");
        var name = all.assertThat(outcome(() -> key.open(aad, sealed))).as(name(test));
        if (isValid(test)) {
            name.isEqualTo(hex(bytes(test, "msg")));
            byte[] made = key.seal(aad, bytes(test, "msg"), new FixedRandom(nonce));
            all.assertThat(made).as(name(test)).isEqualTo(sealed);
        } else {
            name.isEqualTo("refused");
        }
    }

    @Test
    void signaturesAreEd25519() {
        int tried = 0;
        for (JsonNode group : Vectors.groups("ed25519_test.json")) {
            byte[] key = bytes(group.required("publicKey"), "pk");
            for (JsonNode test : group.required("tests")) {
                boolean fits = Signing.verify(key, bytes(test, "msg"), bytes(test, "sig"));
                all.assertThat(fits).as(name(test)).isEqualTo(isValid(test));
                tried++;
            }
        }
        assertThat(tried).isEqualTo(151);
        all.assertAll();
    }

    @Test
    void derivationsAreHkdf() {
        int tried = 0;
        for (JsonNode group : Vectors.groups("hkdf_sha256_test.json")) {
            for (JsonNode test : group.required("tests")) {
                int size = test.required("size").asInt();
                String made =
                        outcome(() -> Key.hkdf(bytes(test, "ikm"), bytes(test, "salt"), bytes(test, "info"), size));
                all.assertThat(made).as(name(test)).isEqualTo(isValid(test) ? hex(bytes(test, "okm")) : "refused");
                tried++;
            }
        }
        assertThat(tried).isEqualTo(86);
        all.assertAll();
    }

    @Test
    void macsAreHmac() {
        int tried = 0;
        for (JsonNode group : Vectors.groups("hmac_sha256_test.json")) {
            if (group.required("keySize").asInt() != 256) continue;
            for (JsonNode test : group.required("tests")) {
                byte[] tag = bytes(test, "tag");
                byte[] made = Arrays.copyOf(Key.of(bytes(test, "key")).mac(bytes(test, "msg")), tag.length);
                all.assertThat(Bytes.equal(made, tag)).as(name(test)).isEqualTo(isValid(test));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(50);
        all.assertAll();
    }

    /** The agreement inside the envelopes of {@link Exchange}. Where all give zero, ours refuses. */
    @Test
    void agreementsAreX25519() {
        int tried = 0;
        for (JsonNode group : Vectors.groups("x25519_test.json")) {
            for (JsonNode test : group.required("tests")) {
                byte[] secret = bytes(test, "shared");
                boolean none = Arrays.equals(secret, new byte[32]);
                all.assertThat(outcome(() -> agreed(test))).as(name(test)).isEqualTo(none ? "refused" : hex(secret));
                tried++;
            }
        }
        assertThat(tried).isEqualTo(518);
        all.assertAll();
    }

    private static byte[] agreed(JsonNode test) {
        byte[] secret = new byte[32];
        new X25519PrivateKeyParameters(bytes(test, "private"))
                .generateSecret(new X25519PublicKeyParameters(bytes(test, "public")), secret, 0);
        return secret;
    }

    private interface Attempt {
        byte[] make();
    }

    private static String outcome(Attempt attempt) {
        try {
            return hex(attempt.make());
        } catch (CannotOpen | IllegalStateException | IllegalArgumentException refused) {
            return "refused";
        }
    }

    private static boolean isValid(JsonNode test) {
        return !test.required("result").asString().equals("invalid");
    }

    private static String name(JsonNode test) {
        return test.required("tcId") + " " + test.required("comment").asString();
    }

    private static byte[] bytes(JsonNode test, String field) {
        return HexFormat.of().parseHex(test.required(field).asString());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(part);
        return out.toByteArray();
    }
}
