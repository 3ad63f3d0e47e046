package org.reknit.web;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** What a browser remembers about how someone likes to read. Each cookie says that one thing and nothing of who they are. */
enum Habit {
    /** The language someone chose. */
    LANGUAGE("language"),
    /** The zone that the browser's clock has, written by a script for as long as the browser is open. */
    ZONE("zone"),
    /** The zone someone chose instead. */
    CHOSEN_ZONE("chosen-zone");

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final String cookie;

    Habit(String cookie) {
        this.cookie = cookie;
    }

    String cookie() {
        return cookie;
    }

    ResponseCookie is(String value, boolean secure) {
        return cookie(value, secure, A_YEAR);
    }

    ResponseCookie forgotten(boolean secure) {
        return cookie("", secure, Duration.ZERO);
    }

    private ResponseCookie cookie(String value, boolean secure, Duration age) {
        return ResponseCookie.from(cookie, value)
                .path("/")
                .secure(secure)
                .httpOnly(this != ZONE)
                .sameSite("Lax")
                .maxAge(age)
                .build();
    }
}
