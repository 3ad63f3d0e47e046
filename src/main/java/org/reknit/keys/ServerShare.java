package org.reknit.keys;

import org.springframework.stereotype.Component;

/**
 * The server's part of a key that two things are needed for: one that a session lends, and one that stands outside the
 * database. It opens nothing by itself.
 */
@Component
public class ServerShare {
    private final Pepper pepper;

    ServerShare(Pepper pepper) {
        this.pepper = pepper;
    }

    /** Thirty-two bytes, always the same for the same use and subject. */
    public byte[] of(String use, String subject) {
        return pepper.share(use, subject);
    }
}
