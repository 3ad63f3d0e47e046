package org.reknit.statements;

import org.reknit.web.Visit;

/** Knows whether two are still before the first gate, so that a preview can say what these weeks are for. */
public interface FirstWeeks {
    /** Whether they are; the same for both of them. */
    boolean still(Visit visit);
}
