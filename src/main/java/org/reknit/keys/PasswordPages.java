package org.reknit.keys;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.reknit.crypto.Bytes;
import org.reknit.database.Database;
import org.reknit.record.Malformed;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Answer;
import org.reknit.web.Caller;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** A new password or a new recovery code, each after the password was shown once more. */
@Controller
class PasswordPages {
    private static final int SALT = 16;

    private final AccountTable accounts;
    private final SessionTable sessions;
    private final Database database;
    private final Doors doors;
    private final Pepper pepper;
    private final Answer answer;
    private final Clock clock;
    private final SecureRandom random;

    PasswordPages(
            AccountTable accounts,
            SessionTable sessions,
            Database database,
            Doors doors,
            Pepper pepper,
            Answer answer,
            Clock clock,
            SecureRandom random) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.database = database;
        this.doors = doors;
        this.pepper = pepper;
        this.answer = answer;
        this.clock = clock;
        this.random = random;
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
    Page recoveryPage(Frame frame, Visit visit) {
        return Page.of(new StaticTemplates().keysRecoveryCode(frame.in("me")));
    }

    @PostMapping("/me/password/salt")
    ResponseEntity<Object> salt(Visit visit) {
        var slot = current(visit).orElseThrow();
        return ResponseEntity.ok(doors.salt(slot.id(), slot.salt().orElseThrow(), slot.argon()));
    }

    @PostMapping("/me/password/begin")
    ResponseEntity<Object> beginPassword(@RequestBody Shown shown, Visit visit, Caller caller) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return proved(shown, visit, caller, () -> ready(visit, Map.of("salt", Bytes.text(salt))));
    }

    @PostMapping("/me/recovery/begin")
    ResponseEntity<Object> beginRecovery(@RequestBody Shown shown, Visit visit, Caller caller) {
        return proved(shown, visit, caller, () -> ready(visit, Map.of()));
    }

    /** The new password takes the old one's place, and every other session ends. */
    @PostMapping("/me/password")
    ResponseEntity<Object> changePassword(@RequestBody Shown shown, Visit visit, Caller caller) {
        var fresh = shown.fresh().orElseThrow(() -> new Malformed("fresh")).password(visit.person(), pepper);
        return proved(shown, visit, caller, () -> replace(fresh, (SignedIn) visit));
    }

    @PostMapping("/me/recovery")
    ResponseEntity<Object> changeRecovery(@RequestBody Shown shown, Visit visit, Caller caller) {
        var fresh = shown.fresh().orElseThrow(() -> new Malformed("fresh")).recovery(visit.person(), pepper);
        return proved(shown, visit, caller, () -> replace(fresh, (SignedIn) visit));
    }

    private ResponseEntity<Object> proved(Shown shown, Visit visit, Caller caller, Supplier<Map<String, Object>> work) {
        if (!doors.mayTry(caller, shown.slot())) {
            return answer.problem(HttpStatus.TOO_MANY_REQUESTS, "keys.slow-down");
        }
        if (!doors.fits(current(visit), shown.slot(), SlotForm.bytes(shown.verifier()))) {
            return answer.problem(HttpStatus.UNPROCESSABLE_CONTENT, "keys.unlock.wrong", "password");
        }
        return ResponseEntity.ok(work.get());
    }

    private Map<String, Object> ready(Visit visit, Map<String, String> more) {
        var fresh = doors.fresh(SlotId.random());
        fresh.putAll(more);
        var opened = new LinkedHashMap<>(doors.open(current(visit).orElseThrow()));
        opened.put("fresh", fresh);
        return opened;
    }

    private Map<String, Object> replace(Slot fresh, SignedIn visit) {
        int ended = database.write(sql -> {
            accounts.replace(sql, fresh, clock.instant());
            boolean password = fresh.kind() == SlotKind.PASSWORD;
            return password
                    ? sessions.endOthers(sql, visit.person(), visit.session().id())
                    : 0;
        });
        return Map.of("next", "/me/devices?changed", "ended", ended);
    }

    private Optional<Slot> current(Visit visit) {
        return doors.slot((SignedIn) visit, SlotKind.PASSWORD);
    }
}
