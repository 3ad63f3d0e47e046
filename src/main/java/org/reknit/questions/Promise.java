package org.reknit.questions;

import java.time.LocalDate;

/** How far off a promised day may lie: far enough to look things up, and near enough to wait for. */
public final class Promise {
    /** Two weeks; the number is our own. */
    static final int MOST_DAYS = 14;

    private Promise() {}

    public static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(last(today));
    }

    public static LocalDate last(LocalDate today) {
        return today.plusDays(MOST_DAYS);
    }
}
