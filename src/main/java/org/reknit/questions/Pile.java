package org.reknit.questions;

import java.util.List;
import java.util.Locale;

/** Where its author has put a question, for themselves. */
public enum Pile {
    /** Not sorted yet. */
    LOOSE,
    /** It would change something now. */
    NOW,
    /** It can wait. */
    LATER,
    /** The answer would only hurt; it may move up on another day. */
    UNHELPFUL;

    /** The piles one sorts into. */
    public static final List<Pile> SORTED = List.of(NOW, LATER, UNHELPFUL);

    /** The pile as forms and text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
