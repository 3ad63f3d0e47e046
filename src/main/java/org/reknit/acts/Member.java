package org.reknit.acts;

import org.reknit.crypto.Bytes;
import org.reknit.crypto.Pae;
import org.reknit.people.PersonId;

/**
 * Someone who joined a record, with the name and the public keys they brought (base64url of 32 bytes each).
 *
 * @param sign of the key that opens only in their browser
 * @param helper of the key they lend the server for a session
 * @param exchange to which a record's key can be sent
 */
public record Member(PersonId person, String name, String sign, String helper, String exchange) {
    byte[] publicKey(Signer signer) {
        return Bytes.of(
                switch (signer) {
                    case BROWSER -> sign;
                    case HELPER -> helper;
                });
    }

    /** What the MACs of an invitation and the safety number are taken over. */
    public byte[] bundle() {
        return Pae.of("reknit1/bundle", person.value(), name, Bytes.of(sign), Bytes.of(helper), Bytes.of(exchange));
    }

    @Override
    public String toString() {
        return "Member[" + person + "]";
    }
}
