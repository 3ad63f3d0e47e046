package org.reknit.export;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.reknit.acts.SignedAct;
import org.reknit.crypto.Bytes;

/**
 * An act as an archive writes it down, with the body as text.
 *
 * @param claimed the author's clock, in milliseconds since 1970
 * @param seen base64url, as are all bytes here, so that two of these can be compared
 */
record ArchivedAct(
        UUID author, String chapter, long claimed, String seen, String signer, String signature, String body) {

    static ArchivedAct of(SignedAct act) {
        return new ArchivedAct(
                act.author().value(),
                act.chapter().name(),
                act.claimed().toEpochMilli(),
                Bytes.text(act.seen()),
                act.signer().key(),
                Bytes.text(act.signature()),
                new String(act.body(), StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "ArchivedAct[" + author + "]";
    }
}
