package org.reknit.reader;

import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.reknit.text.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.TimeZoneAwareLocaleContext;

/**
 * Whom a page is for, as far as their browser says: in which language they read and by which clocks they live. It goes
 * along with the request and is kept nowhere else.
 *
 * @param zoneKnown whether the browser or the person has said the zone; else it is the server's, and times say so
 */
public record Reader(Language language, ZoneId zone, boolean zoneKnown) implements TimeZoneAwareLocaleContext {
    /** The reader of the page that is being made; outside of a request, someone English where the server stands. */
    public static Reader now() {
        return LocaleContextHolder.getLocaleContext() instanceof Reader reader
                ? reader
                : new Reader(Language.spoken(), ZoneId.systemDefault(), false);
    }

    @Override
    public Locale getLocale() {
        return language.locale();
    }

    @Override
    public TimeZone getTimeZone() {
        return TimeZone.getTimeZone(zone);
    }

    /** The zone's city, such as "Sydney". */
    public String place() {
        return zone.getId().replaceFirst(".*/", "").replace('_', ' ');
    }

    @Override
    public String toString() {
        return "Reader";
    }
}
