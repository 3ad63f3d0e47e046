package org.reknit.attacks;

import org.reknit.Answer;

/** An answer without what is random in each: to compare two byte for byte. */
record Fetched(int status, String body) {
    static Fetched of(Answer answer) {
        String body = answer.body()
                .replaceAll("(name=\"csrf\" content=\")[^\"]*", "$1")
                .replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1")
                // the page about clocks says what time it is
                .replaceAll("it is [^<]*\\d\\d:\\d\\d", "it is");
        return new Fetched(answer.status(), body);
    }
}
