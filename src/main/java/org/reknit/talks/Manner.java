package org.reknit.talks;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.reknit.text.Keyed;

/** Where the two sit while they talk. */
public enum Manner implements Keyed {
    /** Each with a device of their own, at the same time. */
    @JsonProperty("two-devices")
    TWO_DEVICES(280, 500),
    /** Side by side, with one device that goes back and forth. */
    @JsonProperty("one-device")
    ONE_DEVICE(280, 500),
    /** Each when they find the time, over days. */
    @JsonProperty("letter")
    LETTER(2000, 2000);

    private final int piece;
    private final int answer;

    Manner(int piece, int answer) {
        this.piece = piece;
        this.answer = answer;
    }

    /**
     * The longest piece, in UTF-16 characters as browsers count them: 280, which is about 45 seconds of speech
     * (programme, talk); a letter has room.
     */
    public int piece() {
        return piece;
    }

    /** The longest saying back. */
    public int answer() {
        return answer;
    }

    /** Whether there is a clock to look at. */
    public boolean timed() {
        return this != LETTER;
    }
}
