package org.reknit.keys;

import java.time.Instant;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.acts.RecordId;
import org.reknit.acts.Row;
import org.reknit.acts.SignedAct;
import org.reknit.acts.Signer;
import org.reknit.people.PersonId;

/**
 * A person's first act in a record, as their browser signed it.
 *
 * @param claimed milliseconds by the browser's clock
 * @param body and {@code signature} in base64url
 */
public record JoinForm(EntryId id, long claimed, String body, String signature) {
    /** The act. @throws org.reknit.acts.Malformed when body or signature are not base64url */
    public SignedAct act(PersonId author, RecordId record) {
        return new SignedAct(
                id,
                author,
                Chapter.PEOPLE,
                Instant.ofEpochMilli(claimed),
                Row.origin(record),
                SlotForm.bytes(body),
                SlotForm.bytes(signature),
                Signer.BROWSER);
    }

    @Override
    public String toString() {
        return "JoinForm[" + id + "]";
    }
}
