package org.reknit.keys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.Key;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Answer;
import org.reknit.web.Caller;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Visit;
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
    private final SessionTable table;
    private final AccountTable accounts;
    private final Doors doors;
    private final Answer answer;

    SessionPages(Sessions sessions, SessionTable table, AccountTable accounts, Doors doors, Answer answer) {
        this.sessions = sessions;
        this.table = table;
        this.accounts = accounts;
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

    /** What the password derives to. */
    record Shown(SlotId slot, String verifier) {
        @Override
        public String toString() {
            return "Shown[" + slot + "]";
        }
    }

    /** Takes the account root for this session, once it has proved to open the person's own keys. */
    @PostMapping("/session/lend")
    ResponseEntity<Object> lend(@RequestBody Lent lent, Caller caller) {
        var session = caller.cookie().flatMap(sessions::find);
        if (session.isEmpty()) return answer.problem(HttpStatus.UNAUTHORIZED, "keys.session.gone");
        try (Key root = Key.of(SlotForm.bytes(lent.a()));
                var visit = new SignedIn(session.get(), root, accounts)) {
            boolean opens = visit.helper().publicKey().length > 0;
            if (opens && sessions.lend(session.get(), caller.cookie().orElseThrow(), root)) return answer.done();
            return answer.problem(HttpStatus.UNAUTHORIZED, "keys.session.gone");
        } catch (CannotOpen notTheirs) {
            return answer.problem(HttpStatus.UNPROCESSABLE_CONTENT, "keys.unfit");
        }
    }

    /** The share under which this browser keeps the private root, and what that opens; only while the session is live. */
    @GetMapping("/session/share")
    ResponseEntity<Object> share(Visit visit) {
        var here = (SignedIn) visit;
        byte[] sign = accounts.sealedKey(visit.person(), KeyKind.SIGN).orElseThrow();
        byte[] journal = accounts.sealedKey(visit.person(), KeyKind.JOURNAL).orElseThrow();
        return ResponseEntity.ok(Map.of(
                "person", visit.person().toString(),
                "share", Bytes.text(here.session().share()),
                "signSealed", Bytes.text(sign),
                "journalSealed", Bytes.text(journal)));
    }

    @GetMapping("/unlock")
    Page unlockPage(Frame frame) {
        return Page.of(new StaticTemplates().keysUnlock(frame, "", Map.of()));
    }

    @PostMapping("/unlock/salt")
    ResponseEntity<Object> unlockSalt(Caller caller) {
        return caller.cookie()
                .flatMap(sessions::find)
                .flatMap(this::passwordSlot)
                .map(slot -> ResponseEntity.<Object>ok(
                        doors.salt(slot.id(), slot.salt().orElseThrow(), slot.argon())))
                .orElseGet(() -> answer.problem(HttpStatus.UNAUTHORIZED, "keys.session.gone"));
    }

    @PostMapping("/unlock")
    ResponseEntity<Object> unlock(@RequestBody Shown shown, Caller caller) {
        if (!doors.mayTry(caller, shown.slot())) {
            return answer.problem(HttpStatus.TOO_MANY_REQUESTS, "keys.slow-down");
        }
        var session = caller.cookie().flatMap(sessions::find);
        var slot = session.flatMap(this::passwordSlot);
        if (session.isEmpty()) return answer.problem(HttpStatus.UNAUTHORIZED, "keys.session.gone");
        if (!doors.fits(slot, shown.slot(), SlotForm.bytes(shown.verifier()))) {
            return answer.problem(HttpStatus.UNAUTHORIZED, "keys.unlock.wrong");
        }
        var opened = new LinkedHashMap<>(doors.open(slot.orElseThrow()));
        opened.put("person", session.get().person().toString());
        opened.put("share", Bytes.text(session.get().share()));
        opened.put("next", "/today");
        return ResponseEntity.ok(opened);
    }

    @PostMapping("/lock")
    ResponseEntity<Void> lock(Visit visit) {
        table.lock(((SignedIn) visit).session().id());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Clear-Site-Data", "\"cache\"")
                .header(HttpHeaders.LOCATION, "/unlock")
                .build();
    }

    @PostMapping("/sign-out")
    ResponseEntity<Void> signOut(Caller caller) {
        caller.cookie().flatMap(sessions::find).ifPresent(session -> table.end(session.id()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .header(HttpHeaders.SET_COOKIE, caller.noCookies())
                .header(HttpHeaders.LOCATION, "/")
                .build();
    }

    private Optional<Slot> passwordSlot(Session session) {
        return accounts.slots(session.person()).stream()
                .filter(slot -> slot.kind() == SlotKind.PASSWORD)
                .findFirst();
    }
}
