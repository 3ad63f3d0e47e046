package org.reknit.pairing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.reknit.acts.Member;
import org.reknit.acts.RecordId;
import org.reknit.crypto.Bytes;
import org.reknit.keys.Bundles;
import org.reknit.keys.JoinForm;
import org.reknit.keys.OwnBundle;
import org.reknit.keys.ServerRunners;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Answer;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The inviter's side. */
@Controller
class InvitePages {
    private final InvitationTable table;
    private final Linking linking;
    private final Bundles bundles;
    private final ServerRunners runners;
    private final Answer answer;
    private final Clock clock;

    InvitePages(
            InvitationTable table,
            Linking linking,
            Bundles bundles,
            ServerRunners runners,
            Answer answer,
            Clock clock) {
        this.table = table;
        this.linking = linking;
        this.bundles = bundles;
        this.runners = runners;
        this.answer = answer;
        this.clock = clock;
    }

    /** What the two are to each other. */
    record Begin(PairKind kind) {}

    /** An invitation as the inviter's browser made it, bytes in base64url. */
    record Offer(
            InvitationId invitation,
            UUID record,
            PairKind kind,
            String linkLookup,
            String wordsLookup,
            String linkMac,
            String wordsMac,
            String kept,
            JoinForm join) {
        @Override
        public String toString() {
            return "Offer[" + invitation + "]";
        }
    }

    /** Whose answer the browser found genuine. */
    record Found(InvitationId invitation, Other other) {}

    /** The other person and the exchange key that was checked. */
    record Other(PersonId person, String exchange) {
        @Override
        public String toString() {
            return "Other[" + person + "]";
        }
    }

    /** Ids for an invitation, a record and its first entry, for the inviter's browser to sign. */
    record Begun(UUID invitation, UUID record, UUID join, String kind, OwnBundle me) {
        @Override
        public String toString() {
            return "Begun[" + invitation + "]";
        }
    }

    /** How the newest invitation stands: what it is while it is open, and what was answered. */
    record State(
            String state,
            @JsonUnwrapped @Nullable Waiting waiting,
            @JsonUnwrapped @Nullable Replied replied) {
        static State of(String state) {
            return new State(state, null, null);
        }

        @Override
        public String toString() {
            return "State";
        }
    }

    /** An invitation as its inviter's browser made it. @param kept in base64url */
    record Waiting(InvitationId invitation, UUID record, String kind, String kept, OwnBundle me) {
        @Override
        public String toString() {
            return "Waiting[" + invitation + "]";
        }
    }

    /** What the other's browser answered. @param mac over their act, in base64url */
    record Replied(String via, String mac, Member other) {
        @Override
        public String toString() {
            return "Replied[" + other.person() + "]";
        }
    }

    @GetMapping("/us/invitation/new")
    Page invite(Frame frame, Visit visit) {
        return Page.of(new StaticTemplates().pairingInvite(frame.in("us"), runners.has(visit.person())));
    }

    @GetMapping("/us/invitation")
    Page invitation(Frame frame, Visit visit) {
        return Page.of(new StaticTemplates().pairingInvitation(frame.in("us")));
    }

    @PostMapping("/us/invitation/beginning")
    ResponseEntity<Object> begin(@RequestBody Begin begin, Visit visit) {
        if (visit.reopens().isPresent()) return answer.problem(HttpStatus.CONFLICT, "pairing.recovering");
        if (!linking.isFree(visit)) return answer.problem(HttpStatus.CONFLICT, "pairing.already");
        return ResponseEntity.ok(new Begun(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                begin.kind().key(),
                bundles.own(visit)));
    }

    @PostMapping("/us/invitation")
    ResponseEntity<Object> offer(@RequestBody Offer offer, Visit visit) {
        if (!linking.isFree(visit)) return answer.problem(HttpStatus.CONFLICT, "pairing.already");
        var invitation = new Invitation(
                offer.invitation(),
                visit.person(),
                new RecordId(offer.record()),
                offer.kind(),
                Linking.bytes(offer.linkMac()),
                Linking.bytes(offer.wordsMac()),
                Linking.bytes(offer.kept()),
                Linking.text(offer.join()),
                Optional.empty(),
                clock.instant(),
                Optional.empty());
        var join = offer.join().act(visit.person(), invitation.record());
        if (linking.genuine(join, invitation, bundles.of(visit.person())).isEmpty()) {
            return answer.problem(HttpStatus.UNPROCESSABLE_CONTENT, "pairing.unfit");
        }
        table.add(invitation, Linking.bytes(offer.linkLookup()), Linking.bytes(offer.wordsLookup()));
        return answer.done();
    }

    @GetMapping("/us/invitation/state")
    ResponseEntity<State> state(Visit visit) {
        return ResponseEntity.ok(
                table.newest(visit.person()).map(newest -> state(newest, visit)).orElse(State.of("none")));
    }

    private State state(Invitation newest, Visit visit) {
        if (newest.linkedAt().isPresent()) return State.of("linked");
        if (!newest.isOpen(clock.instant())) return State.of("none");
        if (visit.reopens().isPresent()) return State.of("recovering");
        var waiting = new Waiting(
                newest.id(),
                newest.record().value(),
                newest.kind().key(),
                Bytes.text(newest.kept()),
                bundles.own(visit));
        var reply =
                newest.answer().map(said -> new Replied(said.via().key(), Bytes.text(said.mac()), other(newest, said)));
        return new State(reply.isPresent() ? "accepted" : "open", waiting, reply.orElse(null));
    }

    @PostMapping("/us/linking")
    ResponseEntity<Object> link(@RequestBody Found found, Visit visit) {
        if (!linking.isFree(visit)) return answer.problem(HttpStatus.CONFLICT, "pairing.already");
        var invitation = table.newest(visit.person())
                .filter(newest -> newest.id().equals(found.invitation()))
                .filter(newest -> newest.isOpen(clock.instant()));
        var reply = invitation.flatMap(Invitation::answer);
        if (reply.isEmpty()) return answer.problem(HttpStatus.CONFLICT, "pairing.not-open");
        var other = other(invitation.get(), reply.get());
        boolean same = other.person().equals(found.other().person())
                && other.exchange().equals(found.other().exchange());
        if (!same || !linking.link(invitation.get(), visit)) {
            return answer.problem(HttpStatus.CONFLICT, "pairing.not-open");
        }
        return answer.done();
    }

    private Member other(Invitation invitation, Invitation.Reply reply) {
        return linking.brought(Linking.act(reply.joinAct(), reply.other(), invitation));
    }
}
