package org.reknit.pairing;

import java.time.Clock;
import java.util.Optional;
import org.reknit.acts.Body;
import org.reknit.acts.Join;
import org.reknit.acts.Malformed;
import org.reknit.acts.Member;
import org.reknit.acts.SignedAct;
import org.reknit.crypto.Bytes;
import org.reknit.database.Database;
import org.reknit.keys.JoinForm;
import org.reknit.people.PersonId;
import org.reknit.record.Records;
import org.reknit.web.Visit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes a pair of two who have both said yes, once the inviter's browser has found the answer genuine. */
@Component
class Linking {
    private static final JsonMapper JSON = new JsonMapper();

    private final InvitationTable table;
    private final Records records;
    private final Database database;
    private final Clock clock;

    Linking(InvitationTable table, Records records, Database database, Clock clock) {
        this.table = table;
        this.records = records;
        this.database = database;
        this.clock = clock;
    }

    /** Whether this person may begin or complete a pair: one at a time. */
    boolean isFree(Visit visit) {
        return records.shared(visit).filter(ours -> ours.members().together()).isEmpty();
    }

    /** Whether the invitation was open and is now a pair. A second request finds it done. */
    boolean link(Invitation invitation, Visit inviter) {
        var reply = invitation.answer().orElseThrow(() -> new Malformed("answer"));
        SignedAct ours = act(invitation.joinAct(), invitation.inviter(), invitation);
        SignedAct theirs = act(reply.joinAct(), reply.other(), invitation);
        return database.write(sql -> {
            if (!table.complete(sql, invitation.id(), clock.instant())) return false;
            records.beginShared(sql, invitation.record(), inviter, ours, theirs);
            return true;
        });
    }

    /** Whom a join brings. */
    Member brought(SignedAct act) {
        return Body.read(act.body()).as(Join.class).member();
    }

    /** The bundle in a join, if the act joins this invitation's record with the keys this person really has. */
    Optional<Member> genuine(SignedAct act, Invitation invitation, Member keys) {
        var join = Body.read(act.body()).as(Join.class);
        boolean fits = join.member().equals(keys)
                && join.kind().equals(Optional.of(invitation.kind()))
                && join.rules().equals(Optional.of(GroundRules.EDITION));
        return fits ? Optional.of(join.member()) : Optional.empty();
    }

    /** @throws Malformed when it is not base64url */
    static byte[] bytes(String text) {
        try {
            return Bytes.of(text);
        } catch (IllegalArgumentException notBase64) {
            throw new Malformed("bytes");
        }
    }

    static SignedAct act(String joinForm, PersonId author, Invitation invitation) {
        return JSON.readValue(joinForm, JoinForm.class).act(author, invitation.record());
    }

    static String text(JoinForm form) {
        return JSON.writeValueAsString(form);
    }
}
