package org.reknit.acts;

import java.util.Locale;

/** Which of the author's two signing keys signed. */
public enum Signer {
    /** The key that opens only in the author's browser. */
    BROWSER,
    /** The server, with a key lent for the session, because scripts were off. */
    HELPER;

    /** The signer as the format writes it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Signer of(String key) {
        return switch (key) {
            case "browser" -> BROWSER;
            case "helper" -> HELPER;
            default -> throw new BrokenChain("signer");
        };
    }
}
