package org.reknit.places;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Someone to call.
 *
 * @param purpose what it is for, and for whom
 * @param quietly how to reach them without speaking
 * @param source the public page it was compared with
 * @param checked when that was done
 */
public record HelpLine(
        String id,
        String region,
        String name,
        String purpose,
        String phone,
        String hours,
        Optional<Quietly> quietly,
        String source,
        LocalDate checked) {

    /**
     * A way without speaking.
     *
     * @param number to send a text message to; absent when it is another way
     */
    public record Quietly(String how, Optional<String> number) {}

    /** The number as a telephone link has it. */
    public String dial() {
        return digits(phone);
    }

    static String digits(String number) {
        return number.replaceAll("[^0-9+]", "");
    }
}
