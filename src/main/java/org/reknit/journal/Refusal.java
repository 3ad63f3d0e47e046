package org.reknit.journal;

import org.reknit.text.Reason;

/** Why a sheet is not kept. */
enum Refusal implements Reason {
    /** It is longer than the largest size. */
    TOO_LONG,
    /** The person has as many sheets as there may be. */
    TOO_MANY,
    /** It is no sealed sheet, or its length would tell more than a size does. */
    UNFIT,
    /** Another page or device kept something else since; nothing is written over unseen. */
    CHANGED_ELSEWHERE;
}
