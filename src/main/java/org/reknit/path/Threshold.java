package org.reknit.path;

import java.util.Locale;

/** The numbers of the path, which stand in its content file with their reasons. */
enum Threshold {
    CHECK_INS,
    KEPT_PERCENT,
    KEPT_WEEKS,
    QUIET_WEEKS,
    RITUALS,
    SLIPS,
    SLIP_TALK_HOURS,
    TOLD_HOURS,
    AMENDS_DAYS,
    LAPSE_REST_DAYS,
    IDLE_DAYS,
    SHORT_MINUTES;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
