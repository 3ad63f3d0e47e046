package org.reknit.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.reknit.text.Language;

/** Days and times of day in a reader's language, by their own clock. */
public final class Moments {
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern(" (zzz)");

    private final Reader reader;

    public Moments(Reader reader) {
        this.reader = reader;
    }

    /** A day, such as "3 November 2026". */
    public String day(LocalDate day) {
        return form("d MMMM uuuu", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG))
                .format(day);
    }

    /** The day of a moment. */
    public String day(Instant moment) {
        return day(moment.atZone(reader.zone()).toLocalDate());
    }

    /**
     * Day and time of day, such as "3 November 2026, 14:05". When nobody has said a zone it is the server's, which is
     * then named.
     */
    public String hour(Instant moment) {
        var there = moment.atZone(reader.zone());
        var both = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT);
        String hour = form("d MMMM uuuu, HH:mm", both).format(there);
        return reader.zoneKnown() ? hour : hour + form(" (zzz)", ZONE).format(there);
    }

    /** A time of day, such as "14:05"; with the zone, where it is the server's for want of another. */
    public String clock(Instant moment) {
        var there = moment.atZone(reader.zone());
        String hour = form("HH:mm", DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT))
                .format(there);
        return reader.zoneKnown() ? hour : hour + form(" (zzz)", ZONE).format(there);
    }

    /** English has the order that Australians and the British write; other languages have their own. */
    private DateTimeFormatter form(String english, DateTimeFormatter others) {
        boolean isEnglish = reader.language().equals(Language.ENGLISH);
        var form = isEnglish ? DateTimeFormatter.ofPattern(english, Locale.ENGLISH) : others;
        return form.withLocale(reader.getLocale()).withDecimalStyle(DecimalStyle.of(reader.getLocale()));
    }
}
