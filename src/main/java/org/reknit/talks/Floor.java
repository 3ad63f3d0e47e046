package org.reknit.talks;

/**
 * Who has the floor, and how far they have come.
 *
 * @param pieces how many they have said in this turn
 * @param tries how often the latest was said back
 * @param asked whether an example of the latest was asked for
 */
public record Floor(Voice holder, int pieces, int tries, boolean asked) {
    /** After so many pieces the floor changes hands (programme, talk). */
    static final int MOST_PIECES = 5;

    /** After so many tries a point is parked (programme, talk). */
    static final int MOST_TRIES = 3;

    /** The floor at the beginning of a turn. */
    static Floor of(Voice holder) {
        return new Floor(holder, 0, 0, false);
    }

    /** After a piece; the example of one counts as part of it. */
    Floor said() {
        return asked ? new Floor(holder, pieces, 0, true) : new Floor(holder, pieces + 1, 0, false);
    }

    Floor restated() {
        return new Floor(holder, pieces, tries + 1, asked);
    }

    Floor exampleAsked() {
        return new Floor(holder, pieces, tries, true);
    }

    /** With the latest piece done with, one way or the other. */
    Floor onward() {
        return new Floor(holder, pieces, 0, false);
    }

    boolean isUsedUp() {
        return pieces >= MOST_PIECES;
    }
}
