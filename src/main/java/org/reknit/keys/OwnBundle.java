package org.reknit.keys;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.reknit.acts.EntryId;
import org.reknit.acts.Member;
import org.reknit.acts.RecordId;
import org.reknit.acts.SignedAct;
import org.reknit.crypto.Bytes;

/**
 * A person's own public keys as the server knows them, and the act in which their browser signed for them: the browser
 * takes no key of its own from anybody without its own word.
 */
public record OwnBundle(@JsonUnwrapped Member member, Joined joined) {
    /**
     * The first entry of the person's private record, made at sign-up.
     *
     * @param claimed milliseconds by the browser's clock
     * @param body and {@code signature} in base64url
     */
    record Joined(String record, EntryId id, long claimed, String body, String signature) {
        static Joined of(RecordId record, SignedAct act) {
            return new Joined(
                    record.toString(),
                    act.id(),
                    act.claimed().toEpochMilli(),
                    Bytes.text(act.body()),
                    Bytes.text(act.signature()));
        }

        @Override
        public String toString() {
            return "Joined[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "OwnBundle[" + member.person() + "]";
    }
}
