package org.reknit.text;

import java.util.Locale;

/**
 * A constant that bears its own name where it leaves Java, in the keys of sentences, in files, forms and addresses:
 * {@code NOT_YET} is {@code not-yet} everywhere.
 */
public interface Keyed {
    /** As Java writes it. */
    String name();

    /** As everything else writes it. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this key. @throws IllegalArgumentException when there is none */
    static <E extends Enum<E> & Keyed> E of(Class<E> type, String key) {
        return Enum.valueOf(type, key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
