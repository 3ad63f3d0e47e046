package org.reknit.pairing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reknit.acts.Member;
import org.reknit.crypto.Bytes;
import org.reknit.keys.Attempts;
import org.reknit.keys.Bundles;
import org.reknit.keys.JoinForm;
import org.reknit.keys.OwnBundle;
import org.reknit.keys.ServerRunners;
import org.reknit.pairing.Invitation.Reply;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Answer;
import org.reknit.web.Caller;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Visit;
import org.reknit.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The side of the one who was invited. */
@Controller
class JoinPages {
    private static final Attempts.Limit LOOKS = new Attempts.Limit("invitation", 20, Duration.ofSeconds(10));

    private final InvitationTable table;
    private final Linking linking;
    private final Bundles bundles;
    private final ServerRunners runners;
    private final Attempts attempts;
    private final Answer answer;
    private final Clock clock;

    JoinPages(
            InvitationTable table,
            Linking linking,
            Bundles bundles,
            ServerRunners runners,
            Attempts attempts,
            Answer answer,
            Clock clock) {
        this.table = table;
        this.linking = linking;
        this.bundles = bundles;
        this.runners = runners;
        this.attempts = attempts;
        this.answer = answer;
        this.clock = clock;
    }

    /** What the secret derives to, in base64url. */
    record Look(String lookup) {
        @Override
        public String toString() {
            return "Look";
        }
    }

    /**
     * An invitation for the browser to check.
     *
     * @param runs whether the inviter said that they run this server
     * @param mac over the inviter's act, in base64url
     * @param join the id of the first entry to be
     * @param me absent for whoever is not signed in
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Inviting(
            InvitationId invitation,
            UUID record,
            String kind,
            String via,
            Member inviter,
            boolean runs,
            String mac,
            UUID join,
            Optional<OwnBundle> me) {
        @Override
        public String toString() {
            return "Inviting[" + invitation + "]";
        }
    }

    /** A yes, bytes in base64url. */
    record Accept(InvitationId invitation, String lookup, String mac, JoinForm join) {
        @Override
        public String toString() {
            return "Accept[" + invitation + "]";
        }
    }

    @GetMapping("/join")
    Page page(Frame frame) {
        return Page.of(new StaticTemplates().pairingJoin(frame.in("us")));
    }

    @PostMapping("/join/lookup")
    ResponseEntity<Object> look(@RequestBody Look look, Caller caller, Visitor visitor) {
        if (!attempts.allow(LOOKS, caller.address())) {
            return answer.problem(HttpStatus.TOO_MANY_REQUESTS, "pairing.slow-down");
        }
        boolean recovering = visitor.visit().flatMap(Visit::reopens).isPresent();
        if (recovering) return answer.problem(HttpStatus.CONFLICT, "pairing.recovering");
        var invited = open(look.lookup());
        if (invited.isEmpty()) return notOpen();
        var invitation = invited.get().invitation();
        var via = invited.get().via();
        var join = Linking.act(invitation.joinAct(), invitation.inviter(), invitation);
        return ResponseEntity.ok(new Inviting(
                invitation.id(),
                invitation.record().value(),
                invitation.kind().key(),
                via.key(),
                linking.brought(join),
                runners.has(invitation.inviter()),
                Bytes.text(invitation.mac(via)),
                UUID.randomUUID(),
                visitor.visit().map(bundles::own)));
    }

    @PostMapping("/join")
    ResponseEntity<Object> accept(@RequestBody Accept accept, Visit visit, Caller caller) {
        if (!attempts.allow(LOOKS, caller.address())) {
            return answer.problem(HttpStatus.TOO_MANY_REQUESTS, "pairing.slow-down");
        }
        var invited = open(accept.lookup()).filter(one -> one.invitation().id().equals(accept.invitation()));
        if (invited.isEmpty()) return notOpen();
        var invitation = invited.get().invitation();
        if (invitation.inviter().equals(visit.person())) {
            return answer.problem(HttpStatus.CONFLICT, "pairing.yourself");
        }
        if (!linking.isFree(visit)) return answer.problem(HttpStatus.CONFLICT, "pairing.already");
        var act = accept.join().act(visit.person(), invitation.record());
        if (linking.genuine(act, invitation, bundles.of(visit.person())).isEmpty()) {
            return answer.problem(HttpStatus.UNPROCESSABLE_CONTENT, "pairing.unfit");
        }
        var reply = new Reply(
                visit.person(), invited.get().via(), Linking.bytes(accept.mac()), Linking.text(accept.join()));
        return table.answer(invitation.id(), reply) ? answer.done() : notOpen();
    }

    private record Invited(Invitation invitation, Via via) {}

    /** Stale, answered, completed and never made look the same. */
    private Optional<Invited> open(String lookup) {
        byte[] bytes = Linking.bytes(lookup);
        return Stream.of(Via.values())
                .flatMap(via -> table.byLookup(via, bytes).map(found -> new Invited(found, via)).stream())
                .filter(found -> found.invitation().isOpen(clock.instant()))
                .filter(found -> found.invitation().answer().isEmpty())
                .findFirst();
    }

    private ResponseEntity<Object> notOpen() {
        return answer.problem(HttpStatus.NOT_FOUND, "pairing.not-open");
    }
}
