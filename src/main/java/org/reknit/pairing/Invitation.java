package org.reknit.pairing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.reknit.acts.RecordId;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;

/**
 * An offer to become a pair, as the server keeps it: MACs it cannot make, and no secret.
 *
 * @param kept the secrets, sealed for the inviter's browser
 * @param joinAct the inviter's join, signed
 * @param answer of the other, once there is one
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Invitation(
        InvitationId id,
        PersonId inviter,
        RecordId record,
        PairKind kind,
        byte[] linkMac,
        byte[] wordsMac,
        byte[] kept,
        String joinAct,
        Optional<Reply> answer,
        Instant createdAt,
        Optional<Instant> linkedAt) {

    /** How long an invitation can be answered. */
    static final Duration LIVES = Duration.ofHours(48);

    /** The other's answer, waiting for the inviter's browser to check its MAC. */
    record Reply(PersonId other, Via via, byte[] mac, String joinAct) {
        @Override
        public String toString() {
            return "Reply[" + other + "]";
        }
    }

    boolean isOpen(Instant now) {
        return linkedAt.isEmpty() && createdAt.plus(LIVES).isAfter(now);
    }

    byte[] mac(Via via) {
        return switch (via) {
            case LINK -> linkMac;
            case WORDS -> wordsMac;
        };
    }

    @Override
    public String toString() {
        return "Invitation[" + id + "]";
    }
}
