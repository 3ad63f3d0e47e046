package org.reknit.acts;

/** Input that is no act: a missing field, a word that is none of the choices, an id that is none. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String field;

    /** @param field the name of the field at fault, empty when it is the whole */
    public Malformed(String field) {
        super("malformed");
        this.field = field;
    }

    /** The field at fault, empty when it is the whole form. */
    public String field() {
        return field;
    }
}
