package org.reknit.talks;

import java.util.Locale;

/** Why something could not be done in a talk. */
public enum Refusal {
    /** Nothing is written. */
    EMPTY,
    /** It is longer than a piece may be. */
    TOO_LONG,
    /** Something happened in the talk that the page did not know of yet. */
    MOVED_ON,
    /** It is the other one's move. */
    NOT_YOURS,
    /** The talk stands at another point. */
    OUT_OF_TURN,
    /** A time-out runs. */
    PAUSED,
    /** "Partly" without what was missing. */
    MISSED_WHAT,
    /** An example of this piece was asked for already. */
    ASKED_ALREADY,
    /** The other has not had the floor yet. */
    OTHER_FIRST,
    /** A talk is open already. */
    ONE_AT_A_TIME,
    /** Whoever is heard out has to be the one who was hurt by it. */
    NOT_THEIRS;

    /** The word as text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
