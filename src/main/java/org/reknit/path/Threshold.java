package org.reknit.path;

import org.reknit.text.Keyed;

/** The numbers of the path, which stand in its content file with their reasons. */
public enum Threshold implements Keyed {
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
}
