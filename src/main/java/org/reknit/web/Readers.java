package org.reknit.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reknit.reader.Reader;
import org.reknit.reader.Zones;
import org.reknit.text.Language;
import org.reknit.text.Languages;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleContextResolver;

/** Learns from a request who reads: what they chose, else what their browser says, else English by the server's clock. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class Readers implements LocaleContextResolver {
    private final Languages languages;

    Readers(Languages languages) {
        this.languages = languages;
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        var zone = Stream.of(Habit.CHOSEN_ZONE, Habit.ZONE)
                .flatMap(habit -> cookie(request, habit).stream())
                .flatMap(name -> Zones.find(name).stream())
                .findFirst();
        return new Reader(language(request), zone.orElseGet(ZoneId::systemDefault), zone.isPresent());
    }

    private Language language(HttpServletRequest request) {
        return cookie(request, Habit.LANGUAGE)
                .flatMap(languages::find)
                .orElseGet(() -> languages.best(Optional.ofNullable(request.getHeader("Accept-Language"))
                        .orElse("")));
    }

    private static Optional<String> cookie(HttpServletRequest request, Habit habit) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(habit.cookie()))
                .map(Cookie::getValue)
                .findFirst();
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return language(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("people choose for themselves");
    }

    @Override
    public void setLocaleContext(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("people choose for themselves");
    }
}
