package org.reknit.keys;

import org.reknit.crypto.Bytes;
import org.reknit.web.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A session just begun, for its browser, which has the person's keys already.
 *
 * @param share under which it keeps the private root, in base64url
 * @param next where it goes from there
 */
record Welcome(String share, String next) {
    static ResponseEntity<Object> to(String next, Sessions.Begun begun, Caller caller) {
        return with(begun, caller).body(new Welcome(Bytes.text(begun.session().share()), next));
    }

    /** An answer that brings the session's cookie. */
    static ResponseEntity.BodyBuilder with(Sessions.Begun begun, Caller caller) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        caller.sessionCookie(begun.cookie()).toString());
    }

    @Override
    public String toString() {
        return "Welcome";
    }
}
