package org.reknit.keys;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.UUID;
import org.reknit.people.PersonId;

/**
 * All that a new person's browser made, bytes in base64url.
 *
 * @param runsServer whether they said that they run this server; absent when they left it open
 */
record SignUpForm(
        String name,
        PersonId person,
        SlotForm password,
        SlotForm recovery,
        KeyForm sign,
        KeyForm helper,
        KeyForm exchange,
        KeyForm journal,
        RecordForm record,
        JoinForm join,
        Optional<Boolean> runsServer,
        String a) {

    /** A key pair: the public half, and the other one sealed. */
    record KeyForm(@JsonProperty("public") Optional<String> publicKey, String sealed) {
        @Override
        public String toString() {
            return "KeyForm";
        }
    }

    /** The private record and its key, sealed. */
    record RecordForm(UUID id, String key) {
        @Override
        public String toString() {
            return "RecordForm[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "SignUpForm[" + person + "]";
    }
}
