package org.reknit.keys;

import java.util.Map;
import java.util.Optional;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.CannotOpen;
import org.reknit.people.PersonId;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Answer;
import org.reknit.web.Caller;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** A session after it began: lending it the account root, locking, unlocking, signing out. */
@Controller
class SessionPages {
    private final Sessions sessions;
    private final Doors doors;
    private final Answer answer;

    SessionPages(Sessions sessions, Doors doors, Answer answer) {
        this.sessions = sessions;
        this.doors = doors;
        this.answer = answer;
    }

    /** The account root, in base64url. */
    record Lent(String a) {
        @Override
        public String toString() {
            return "Lent";
        }
    }

    /** What a browser opens the person's own keys with, and those; all bytes in base64url. */
    record Share(PersonId person, String share, String signSealed, String journalSealed) {
        @Override
        public String toString() {
            return "Share[" + person + "]";
        }
    }

    /** What the password derives to. */
    record Shown(SlotId slot, String verifier) {
        @Override
        public String toString() {
            return "Shown[" + slot + "]";
        }
    }

    /** Takes the account root for this session, once it has proved to open the person's own keys. */
    @PostMapping("/session/loan")
    ResponseEntity<Object> lend(@RequestBody Lent lent, Caller caller) {
        var session = sessions.of(caller);
        if (session.isEmpty()) return gone();
        try {
            var cookie = caller.cookie().orElseThrow();
            return sessions.lend(session.get(), cookie, SlotForm.bytes(lent.a())) ? answer.done() : gone();
        } catch (CannotOpen notTheirs) {
            return answer.problem(HttpStatus.UNPROCESSABLE_CONTENT, "keys.unfit");
        }
    }

    /** The share under which this browser keeps the private root, and what that opens; only while the session is live. */
    @GetMapping("/session/share")
    ResponseEntity<Object> share(SignedIn visit) {
        return ResponseEntity.ok(new Share(
                visit.person(),
                Bytes.text(visit.session().share()),
                Bytes.text(visit.sealed(KeyKind.SIGN)),
                Bytes.text(visit.sealed(KeyKind.JOURNAL))));
    }

    @GetMapping("/unlocking")
    Page unlockPage(Frame frame) {
        return Page.of(new StaticTemplates().keysUnlock(frame, "", Map.of()));
    }

    @PostMapping("/unlocking/salt")
    ResponseEntity<Object> unlockSalt(Caller caller) {
        return sessions.of(caller)
                .flatMap(this::password)
                .map(slot -> ResponseEntity.<Object>ok(doors.salt(slot)))
                .orElseGet(this::gone);
    }

    @PostMapping("/unlocking")
    ResponseEntity<Object> unlock(@RequestBody Shown shown, Caller caller) {
        if (!doors.mayTry(caller, shown.slot())) {
            return answer.problem(HttpStatus.TOO_MANY_REQUESTS, "keys.slow-down");
        }
        var session = sessions.of(caller);
        var slot = session.flatMap(this::password);
        if (session.isEmpty()) return gone();
        if (!doors.fits(slot, shown.slot(), SlotForm.bytes(shown.verifier()))) {
            return answer.problem(HttpStatus.UNAUTHORIZED, "keys.unlock.wrong");
        }
        return ResponseEntity.ok(Entered.of(doors.open(slot.orElseThrow()), session.get()));
    }

    @PostMapping("/lock")
    ResponseEntity<Void> lock(SignedIn visit) {
        sessions.lock(visit.session());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Clear-Site-Data", "\"cache\"")
                .header(HttpHeaders.LOCATION, "/unlocking")
                .build();
    }

    @PostMapping("/sign-out")
    ResponseEntity<Void> signOut(Caller caller) {
        sessions.end(caller);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .header(HttpHeaders.SET_COOKIE, caller.noCookies())
                .header(HttpHeaders.LOCATION, "/")
                .build();
    }

    private Optional<Slot> password(Session session) {
        return doors.slot(session.person(), SlotKind.PASSWORD);
    }

    private ResponseEntity<Object> gone() {
        return answer.problem(HttpStatus.UNAUTHORIZED, "keys.session.gone");
    }
}
