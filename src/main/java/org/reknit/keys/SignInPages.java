package org.reknit.keys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reknit.crypto.Argon;
import org.reknit.crypto.Bytes;
import org.reknit.database.Database;
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

/** Signing in: an unknown name is asked and answered like a known one. */
@Controller
class SignInPages {
    private final AccountTable accounts;
    private final Recoveries recoveries;
    private final Sessions sessions;
    private final SessionTable table;
    private final Database database;
    private final Doors doors;
    private final Pepper pepper;
    private final Answer answer;

    SignInPages(
            AccountTable accounts,
            Recoveries recoveries,
            Sessions sessions,
            SessionTable table,
            Database database,
            Doors doors,
            Pepper pepper,
            Answer answer) {
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.sessions = sessions;
        this.table = table;
        this.database = database;
        this.doors = doors;
        this.pepper = pepper;
        this.answer = answer;
    }

    /** Who wants in. */
    record Named(String name) {
        @Override
        public String toString() {
            return "Named";
        }
    }

    /** Who wants in, and what their password derives to. */
    record Shown(String name, SlotId slot, String verifier) {
        @Override
        public String toString() {
            return "Shown[" + slot + "]";
        }
    }

    @GetMapping("/sign-in")
    Page page(Frame frame, Caller caller) {
        var told = caller.cookie().flatMap(recoveries::witness).flatMap(recoveries::waiting);
        return Page.of(new StaticTemplates().keysSignIn(frame, told.orElse(null)));
    }

    @PostMapping("/sign-in/salt")
    ResponseEntity<Object> salt(@RequestBody Named asked, Caller caller) {
        if (!doors.mayAsk(caller)) return slowDown();
        var name = Doors.name(asked.name());
        var slot = accounts.slot(name, SlotKind.PASSWORD);
        byte[] salt = slot.flatMap(Slot::salt).orElseGet(() -> pepper.believableSalt(name));
        SlotId id = slot.map(Slot::id).orElseGet(() -> pepper.believableSlot(name));
        return ResponseEntity.ok(doors.salt(id, salt, slot.map(Slot::argon).orElse(Argon.FLOOR)));
    }

    @PostMapping("/sign-in")
    ResponseEntity<Object> signIn(@RequestBody Shown shown, Caller caller) {
        if (!doors.mayTry(caller, shown.slot())) return slowDown();
        var slot = accounts.slot(Doors.name(shown.name()), SlotKind.PASSWORD);
        if (!doors.fits(slot, shown.slot(), SlotForm.bytes(shown.verifier()))) {
            return answer.problem(HttpStatus.UNAUTHORIZED, "keys.sign-in.wrong");
        }
        caller.cookie().flatMap(sessions::find).ifPresent(old -> table.end(old.id()));
        var begun = database.write(
                sql -> sessions.begin(sql, slot.orElseThrow().person(), caller.device(), Optional.empty()));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        caller.sessionCookie(begun.cookie()).toString())
                .body(opened(slot.orElseThrow(), begun.session()));
    }

    private Map<String, Object> opened(Slot slot, Session session) {
        var answer = new LinkedHashMap<>(doors.open(slot));
        answer.put("person", session.person().toString());
        answer.put("share", Bytes.text(session.share()));
        answer.put("next", "/today");
        return answer;
    }

    private ResponseEntity<Object> slowDown() {
        return answer.problem(HttpStatus.TOO_MANY_REQUESTS, "keys.slow-down");
    }
}
