package org.reknit.acts;

import org.reknit.crypto.Signing;

/** The server's own signing key, which vouches for the order in which entries came. It lives as long as the server. */
public final class ServerKey {
    private final Signing key;

    /** @param key kept in a file beside the pepper */
    public ServerKey(Signing key) {
        this.key = key;
    }

    /** Signs the end of a chain. */
    public byte[] checkpoint(byte[] message) {
        return key.sign(message);
    }

    /** The public half, which browsers pin and archives carry. */
    public byte[] publicKey() {
        return key.publicKey();
    }
}
