package org.reknit.crypto;

/** Why a key's bytes may leave it. */
public enum Reveal {
    /** A person takes their own record's keys with them, inside an encrypted archive. */
    EXPORT,
    /** A record's key travels to the other person under HPKE. */
    HPKE,
    /** A signing or exchange key is handed to its algorithm. */
    SIGNING,
    /** The server's own secret is written to its file. */
    FILE,
    /** A session's secret goes into its cookie, or its share to its own browser. */
    COOKIE
}
