package org.reknit.crypto;

import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/**
 * An X25519 exchange key, to which others can send a key.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9180">RFC 9180, HPKE base mode: DHKEM(X25519), HKDF-SHA256, AES-256-GCM</a>
 */
public final class Exchange {
    private static final int ENC = 32;

    private final X25519PrivateKeyParameters secret;

    private Exchange(X25519PrivateKeyParameters secret) {
        this.secret = secret;
    }

    /** A fresh exchange key. */
    public static Exchange random(SecureRandom random) {
        return new Exchange(new X25519PrivateKeyParameters(random));
    }

    /** The exchange key with these private bytes. */
    public static Exchange of(Key bytes) {
        return new Exchange(new X25519PrivateKeyParameters(bytes.reveal(Reveal.SIGNING)));
    }

    /** The private bytes, to be sealed. */
    public Key secret() {
        return Key.of(secret.getEncoded());
    }

    /** The public half, 32 bytes. */
    public byte[] publicKey() {
        return secret.generatePublicKey().getEncoded();
    }

    /** An envelope that only the holder of the other half opens: {@code enc ‖ ciphertext}. */
    public static byte[] send(byte[] publicKey, byte[] info, Key key) {
        try {
            byte[][] sealed = hpke().seal(
                            new X25519PublicKeyParameters(publicKey),
                            info,
                            new byte[0],
                            key.reveal(Reveal.HPKE),
                            null,
                            null,
                            null);
            byte[] envelope = Arrays.copyOf(sealed[1], ENC + sealed[0].length);
            System.arraycopy(sealed[0], 0, envelope, ENC, sealed[0].length);
            return envelope;
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
            throw new CannotOpen("exchange key");
        }
    }

    /** @throws CannotOpen when the envelope was sent to another key or with other info */
    public Key receive(byte[] info, byte[] envelope) {
        if (envelope.length < ENC) throw new CannotOpen("envelope");
        byte[] enc = Arrays.copyOf(envelope, ENC);
        byte[] sealed = Arrays.copyOfRange(envelope, ENC, envelope.length);
        try {
            var pair = new AsymmetricCipherKeyPair(secret.generatePublicKey(), secret);
            return Key.of(hpke().open(enc, pair, info, new byte[0], sealed, null, null, null));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
            throw new CannotOpen("envelope");
        }
    }

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}
