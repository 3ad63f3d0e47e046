package org.reknit.crypto;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;

/** OpenPGP messages that are short enough to be looked at whole. */
public final class Messages {
    private Messages() {}

    /** The message, sealed. */
    public static byte[] seal(byte[] message, String passphrase) {
        var out = new ByteArrayOutputStream();
        try {
            OpenPgp.seal(out, passphrase, new SecureRandom(), literal -> literal.write(message));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The message, opened. */
    public static byte[] open(byte[] sealed, String passphrase) {
        try {
            return OpenPgp.open(new ByteArrayInputStream(sealed), passphrase, InputStream::readAllBytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
