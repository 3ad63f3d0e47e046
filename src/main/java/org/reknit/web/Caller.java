package org.reknit.web;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.crypto.Key;
import org.springframework.http.ResponseCookie;

/**
 * The browser at the other end.
 *
 * @param address it calls from
 * @param device in words, such as "Firefox on Android"
 * @param secure whether it came by https
 * @param cookie the session secret it brought, if it brought one; lent until the request is answered
 */
public record Caller(String address, String device, boolean secure, Optional<Key> cookie) {
    /** A cookie that begins a session. Safari refuses the prefix and the mark on plain http://localhost. */
    public ResponseCookie sessionCookie(String secret) {
        return cookie(secret).maxAge(Duration.ofHours(12)).build();
    }

    /** A cookie that takes the session's secret out of the browser. */
    private ResponseCookie noCookie() {
        return cookie("").maxAge(Duration.ZERO).build();
    }

    /** Takes out of the browser what this site keeps there in cookies, for browsers that do not clear all at once. */
    public String[] noCookies() {
        return Stream.concat(Stream.of(noCookie()), Stream.of(Habit.values()).map(habit -> habit.forgotten(secure)))
                .map(ResponseCookie::toString)
                .toArray(String[]::new);
    }

    static String cookieName(boolean secure) {
        return secure ? "__Host-s" : "s";
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(cookieName(secure), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
    }

    @Override
    public String toString() {
        return "Caller";
    }
}
