package org.reknit.keys;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.reknit.crypto.Bytes;
import org.reknit.people.PersonId;

/**
 * Whoever showed a password, for their browser.
 *
 * @param share under which it keeps the private root, in base64url
 * @param next where it goes from there
 */
record Entered(@JsonUnwrapped OpenedDoors doors, PersonId person, String share, String next) {
    static Entered of(OpenedDoors doors, Session session) {
        return new Entered(doors, session.person(), Bytes.text(session.share()), "/today");
    }

    @Override
    public String toString() {
        return "Entered[" + person + "]";
    }
}
