package org.reknit.crypto;

import com.google.errorprone.annotations.MustBeClosed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Thirty-two secret bytes that seal, open and derive. A key is never read: its bytes leave it only sealed by another
 * key, or through {@link #reveal(Reveal)}, so that one search finds every place.
 *
 * <p>Whoever makes or opens a key owns it, and closes it or hands it to an owner who does; whoever is lent one leaves it
 * open. Closing wipes it, once nobody uses it any more; closed, it refuses every use with an
 * {@link IllegalStateException}.
 */
public final class Key implements AutoCloseable {
    /** The bytes of a key. */
    public static final int LENGTH = 32;

    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final byte[] bytes;
    private volatile boolean closed;

    private Key(byte[] bytes) {
        if (bytes.length != LENGTH) throw new CannotOpen("key");
        this.bytes = bytes;
    }

    private byte[] bytes() {
        if (closed) throw new IllegalStateException("a closed key");
        return bytes;
    }

    /** A fresh key. */
    @MustBeClosed
    public static Key random(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new Key(bytes);
    }

    /** A key with these bytes; the array is copied. */
    @MustBeClosed
    public static Key of(byte[] bytes) {
        return new Key(bytes.clone());
    }

    /** {@code KDF(secret, –, label)} of a secret that is no key itself, such as a recovery code's 20 bytes. */
    @MustBeClosed
    public static Key from(byte[] secret, String label) {
        return new Key(hkdf(secret, new byte[0], label));
    }

    /** {@code KDF(this, salt, label)} of the record format: HKDF-SHA256 with info {@code reknit1/label}. */
    @MustBeClosed
    public Key derive(byte[] salt, String label) {
        return new Key(hkdf(bytes(), salt, label));
    }

    /** {@link #derive(byte[], String)} with no salt. */
    @MustBeClosed
    public Key derive(String label) {
        return derive(new byte[0], label);
    }

    /** A derived value that is public by design: a commitment, a tag, a row's id. */
    public byte[] publish(byte[] salt, String label) {
        return hkdf(bytes(), salt, label);
    }

    /** HMAC-SHA256 of the message, 32 bytes. */
    public byte[] mac(byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code SEAL(this, aad, message)}: {@code 0x01}, a random nonce, AES-256-GCM. */
    public byte[] seal(byte[] aad, byte[] message, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] out = new byte[1 + NONCE + message.length + TAG];
        out[0] = FORMAT;
        System.arraycopy(nonce, 0, out, 1, NONCE);
        try {
            var aes = aes(Cipher.ENCRYPT_MODE, nonce, aad);
            int written = aes.doFinal(message, 0, message.length, out, 1 + NONCE);
            if (written != message.length + TAG) throw new IllegalStateException("short seal");
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws CannotOpen when the key, the place or the bytes are not those that were sealed */
    public byte[] open(byte[] aad, byte[] sealed) {
        if (sealed.length < 1 + NONCE + TAG || sealed[0] != FORMAT) throw new CannotOpen("seal");
        try {
            var aes = aes(Cipher.DECRYPT_MODE, Arrays.copyOfRange(sealed, 1, 1 + NONCE), aad);
            return aes.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException e) {
            throw new CannotOpen("seal");
        }
    }

    /** Seals another key under this one. */
    public byte[] seal(byte[] aad, Key inner, SecureRandom random) {
        return seal(aad, inner.bytes(), random);
    }

    /** Opens a key that was sealed under this one. */
    @MustBeClosed
    public Key openKey(byte[] aad, byte[] sealed) {
        return new Key(open(aad, sealed));
    }

    /** The bytes themselves, for the few places that {@link Reveal} names. */
    public byte[] reveal(Reveal reason) {
        return switch (reason) {
            case EXPORT, HPKE, SIGNING, FILE, COOKIE -> bytes().clone();
        };
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "Key";
    }

    private static byte[] hkdf(byte[] secret, byte[] salt, String label) {
        return hkdf(secret, salt, ("reknit1/" + label).getBytes(StandardCharsets.UTF_8), LENGTH);
    }

    static byte[] hkdf(byte[] secret, byte[] salt, byte[] info, int length) {
        try {
            var parameters =
                    HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(info, length);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher aes(int mode, byte[] nonce, byte[] aad) throws GeneralSecurityException {
        var aes = Cipher.getInstance("AES/GCM/NoPadding");
        aes.init(mode, new SecretKeySpec(bytes(), "AES"), new GCMParameterSpec(TAG * 8, nonce));
        aes.updateAAD(aad);
        return aes;
    }
}
