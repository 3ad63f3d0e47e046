package org.reknit.keys;

import java.nio.file.Path;

/** The database has people in it, but a secret they were sealed with is not in its folder; nothing was touched. */
public final class MissingSecret extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingSecret(Path file) {
        super("the database is in use, but " + file + " is missing: restore it from the backup of the secrets");
    }
}
