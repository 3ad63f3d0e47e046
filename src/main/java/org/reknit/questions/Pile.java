package org.reknit.questions;

import java.util.List;
import org.reknit.text.Keyed;

/** Where its author has put a question, for themselves. */
public enum Pile implements Keyed {
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
}
