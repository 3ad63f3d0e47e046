package org.reknit.crypto;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of what is written to it, however long. */
public final class Hashing extends OutputStream {
    private final MessageDigest digest;

    /** Of nothing yet. */
    public Hashing() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int b) {
        digest.update((byte) b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    /** The hash, 32 bytes; ask once. */
    public byte[] hash() {
        return digest.digest();
    }
}
