package org.reknit.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The name a person signs in with and is called by. Two names that look alike are one: compared without case, in
 * Unicode's compatibility form.
 */
public record PersonName(String value) {
    private static final int LONGEST = 40;

    /** The name in what was typed, or nothing when it is empty, longer than 40 characters, or holds control characters. */
    public static Optional<PersonName> read(String typed) {
        String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        boolean fits = !name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST;
        boolean plain = name.codePoints().noneMatch(PersonName::invisible);
        return fits && plain ? Optional.of(new PersonName(name)) : Optional.empty();
    }

    /** The form under which names are unique. */
    public String folded() {
        return Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean invisible(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    @Override
    public String toString() {
        return "PersonName";
    }
}
