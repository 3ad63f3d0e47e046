package org.reknit.crypto;

import com.google.errorprone.annotations.MustBeClosed;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.jspecify.annotations.Nullable;

/**
 * An X25519 exchange key, to which others can send a key. Owned and closed like a {@link Key}; closed, it receives nothing
 * more. The library cannot wipe its copy of the private bytes, which is only let go of.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9180">RFC 9180, HPKE base mode: DHKEM(X25519), HKDF-SHA256, AES-256-GCM</a>
 */
public final class Exchange implements AutoCloseable {
    private static final int ENC = 32;

    private volatile @Nullable X25519PrivateKeyParameters secret;

    private Exchange(X25519PrivateKeyParameters secret) {
        this.secret = secret;
    }

    /** A fresh exchange key. */
    @MustBeClosed
    public static Exchange random(SecureRandom random) {
        return new Exchange(new X25519PrivateKeyParameters(random));
    }

    /** The exchange key with these private bytes; they are copied. */
    @MustBeClosed
    public static Exchange of(Key secret) {
        byte[] bytes = secret.reveal(Reveal.SIGNING);
        try {
            return new Exchange(new X25519PrivateKeyParameters(bytes));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private X25519PrivateKeyParameters half() {
        var open = secret;
        if (open == null) throw new IllegalStateException("a closed exchange key");
        return open;
    }

    /** The private bytes, to be sealed. */
    @MustBeClosed
    public Key secret() {
        return Key.of(half().getEncoded());
    }

    /** The public half, 32 bytes. */
    public byte[] publicKey() {
        return half().generatePublicKey().getEncoded();
    }

    /** An envelope that only the holder of the other half opens: {@code enc ‖ ciphertext}. */
    public static byte[] send(byte[] publicKey, byte[] info, Key key) {
        byte[] bytes = key.reveal(Reveal.HPKE);
        try {
            byte[][] sealed =
                    hpke().seal(new X25519PublicKeyParameters(publicKey), info, new byte[0], bytes, null, null, null);
            byte[] envelope = Arrays.copyOf(sealed[1], ENC + sealed[0].length);
            System.arraycopy(sealed[0], 0, envelope, ENC, sealed[0].length);
            return envelope;
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
            throw new CannotOpen("exchange key");
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** @throws CannotOpen when the envelope was sent to another key or with other info */
    @MustBeClosed
    public Key receive(byte[] info, byte[] envelope) {
        var half = half();
        if (envelope.length < ENC) throw new CannotOpen("envelope");
        byte[] enc = Arrays.copyOf(envelope, ENC);
        byte[] sealed = Arrays.copyOfRange(envelope, ENC, envelope.length);
        try {
            var pair = new AsymmetricCipherKeyPair(half.generatePublicKey(), half);
            return Key.of(hpke().open(enc, pair, info, new byte[0], sealed, null, null, null));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
            throw new CannotOpen("envelope");
        }
    }

    @Override
    public void close() {
        secret = null;
    }

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}
