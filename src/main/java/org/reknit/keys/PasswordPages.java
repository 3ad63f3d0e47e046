package org.reknit.keys;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.reknit.acts.Malformed;
import org.reknit.database.Database;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Answer;
import org.reknit.web.Caller;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.View;

/** A new password or a new recovery code, each after the password was shown once more. */
@Controller
class PasswordPages {
    private static final int GONE = -1;

    private final AccountTable accounts;
    private final SessionTable sessions;
    private final Database database;
    private final Doors doors;
    private final Recoveries recoveries;
    private final Pepper pepper;
    private final Answer answer;
    private final Clock clock;

    PasswordPages(
            AccountTable accounts,
            SessionTable sessions,
            Database database,
            Doors doors,
            Recoveries recoveries,
            Pepper pepper,
            Answer answer,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.database = database;
        this.doors = doors;
        this.recoveries = recoveries;
        this.pepper = pepper;
        this.answer = answer;
        this.clock = clock;
    }

    /** What the password derives to, and, when all is ready, the slot that comes of it. */
    record Shown(SlotId slot, String verifier, Optional<SlotForm> fresh) {
        @Override
        public String toString() {
            return "Shown[" + slot + "]";
        }
    }

    @GetMapping("/me/password")
    Page passwordPage(Frame frame, Visit visit) {
        return Page.of(new StaticTemplates().keysPassword(frame.in("me")));
    }

    @GetMapping("/me/recovery")
    View recoveryPage(Frame frame, Visit visit) {
        if (recoveries.of(visit.person()).isPresent()) return Redirect.to("/me/recovering");
        return Page.of(new StaticTemplates().keysRecoveryCode(frame.in("me")));
    }

    @PostMapping("/me/password/salt")
    ResponseEntity<Object> salt(Visit visit) {
        var slot = current(visit).orElseThrow();
        return ResponseEntity.ok(doors.salt(slot.id(), slot.salt().orElseThrow(), slot.argon()));
    }

    @PostMapping("/me/password/begin")
    ResponseEntity<Object> beginPassword(@RequestBody Shown shown, Visit visit, Caller caller) {
        return proved(shown, visit, caller, slot -> ready(slot, doors.freshPassword()));
    }

    @PostMapping("/me/recovery/begin")
    ResponseEntity<Object> beginRecovery(@RequestBody Shown shown, Visit visit, Caller caller) {
        return proved(
                shown,
                visit,
                caller,
                slot -> slot.sealedP().isEmpty() ? stays() : ready(slot, doors.fresh(SlotId.random())));
    }

    /** The new password takes the old one's place and opens what that opened; every other session ends. */
    @PostMapping("/me/password")
    ResponseEntity<Object> changePassword(@RequestBody Shown shown, Visit visit, Caller caller) {
        var form = shown.fresh().orElseThrow(() -> new Malformed("fresh"));
        return proved(shown, visit, caller, slot -> {
            boolean whole = slot.sealedP().isPresent();
            var fresh = whole ? form.password(visit.person(), pepper) : form.accountPassword(visit.person(), pepper);
            return replace(slot, fresh, (SignedIn) visit);
        });
    }

    /** While a recovery waits, its code is the only way to the private root: then no other takes its place. */
    @PostMapping("/me/recovery")
    ResponseEntity<Object> changeRecovery(@RequestBody Shown shown, Visit visit, Caller caller) {
        var fresh = shown.fresh().orElseThrow(() -> new Malformed("fresh")).recovery(visit.person(), pepper);
        return proved(
                shown,
                visit,
                caller,
                slot -> slot.sealedP().isEmpty() ? stays() : replace(slot, fresh, (SignedIn) visit));
    }

    private ResponseEntity<Object> stays() {
        return answer.problem(HttpStatus.CONFLICT, "keys.recovering.code-stays");
    }

    private ResponseEntity<Object> proved(
            Shown shown, Visit visit, Caller caller, Function<Slot, ResponseEntity<Object>> work) {
        if (!doors.mayTry(caller, shown.slot())) {
            return answer.problem(HttpStatus.TOO_MANY_REQUESTS, "keys.slow-down");
        }
        var slot = current(visit);
        if (!doors.fits(slot, shown.slot(), SlotForm.bytes(shown.verifier()))) {
            return answer.problem(HttpStatus.UNPROCESSABLE_CONTENT, "keys.unlock.wrong", "password");
        }
        return work.apply(slot.orElseThrow());
    }

    private ResponseEntity<Object> ready(Slot slot, Map<String, Object> fresh) {
        var opened = new LinkedHashMap<>(doors.open(slot));
        opened.put("person", slot.person().toString());
        opened.put("fresh", fresh);
        return ResponseEntity.ok(opened);
    }

    private ResponseEntity<Object> replace(Slot shown, Slot fresh, SignedIn visit) {
        int ended = database.write(sql -> {
            accounts.hold(sql, visit.person());
            if (!accounts.has(sql, shown.id())) return GONE;
            accounts.replace(sql, fresh, clock.instant());
            boolean password = fresh.kind() == SlotKind.PASSWORD;
            return password
                    ? sessions.endOthers(sql, visit.person(), visit.session().id())
                    : 0;
        });
        if (ended == GONE) return answer.problem(HttpStatus.UNAUTHORIZED, "keys.session.gone");
        return ResponseEntity.ok(Map.of("next", "/me/devices?changed", "ended", ended));
    }

    private Optional<Slot> current(Visit visit) {
        return doors.slot((SignedIn) visit, SlotKind.PASSWORD);
    }
}
