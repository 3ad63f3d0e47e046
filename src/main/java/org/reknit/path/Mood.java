package org.reknit.path;

import java.util.Locale;

/** How a day on the path begins: which few words stand on top of Today. Their texts are content. */
enum Mood {
    SOLO_BEFORE_LINKING,
    SOLO_OWN_PATH,
    WAITING_FOR_NOBODY,
    STAGE_1,
    STAGE_2,
    STAGE_3,
    STAGE_4,
    STAGE_5,
    STAGE_6,
    STAGE_7,
    AFTER_SLIP,
    AFTER_LAPSE,
    AFTER_NEW_FACT,
    AFTER_REPEAT_BREACH,
    AFTER_TRIGGER,
    QUIET_DAY,
    PAUSED,
    BACK_AFTER_14_DAYS,
    ONE_GONE,
    LEFT,
    ENDED_WELL;

    /** The name under which its text stands. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Mood of(Stage stage) {
        return valueOf("STAGE_" + stage.number());
    }
}
