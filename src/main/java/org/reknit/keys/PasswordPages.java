package org.reknit.keys;

import java.util.Optional;
import java.util.function.Function;
import org.reknit.acts.Malformed;
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
    private final Doors doors;
    private final Renewing renewing;
    private final Recoveries recoveries;
    private final Answer answer;

    PasswordPages(Doors doors, Renewing renewing, Recoveries recoveries, Answer answer) {
        this.doors = doors;
        this.renewing = renewing;
        this.recoveries = recoveries;
        this.answer = answer;
    }

    /** What the password derives to, and, when all is ready, the slot that comes of it. */
    record Shown(SlotId slot, String verifier, Optional<SlotForm> fresh) {
        @Override
        public String toString() {
            return "Shown[" + slot + "]";
        }
    }

    /** It is done. @param ended how many other sessions ended with it */
    record Renewed(String next, int ended) {
        @Override
        public String toString() {
            return "Renewed[" + ended + "]";
        }
    }

    @GetMapping("/me/password")
    Page passwordPage(Frame frame, Visit visit) {
        return Page.of(new StaticTemplates().keysPassword(frame.in("me")));
    }

    @GetMapping("/me/recovery")
    View recoveryPage(Frame frame, Visit visit) {
        if (recoveries.of(visit.person()).isPresent()) return Redirect.to("/me/recovery/wait");
        return Page.of(new StaticTemplates().keysRecoveryCode(frame.in("me")));
    }

    @PostMapping("/me/password/salt")
    ResponseEntity<Object> salt(Visit visit) {
        return ResponseEntity.ok(doors.salt(current(visit).orElseThrow()));
    }

    @PostMapping("/me/password/beginning")
    ResponseEntity<Object> beginPassword(@RequestBody Shown shown, Visit visit, Caller caller) {
        return proved(shown, visit, caller, slot -> ready(slot, doors.freshPassword()));
    }

    @PostMapping("/me/recovery/beginning")
    ResponseEntity<Object> beginRecovery(@RequestBody Shown shown, Visit visit, Caller caller) {
        return proved(
                shown, visit, caller, slot -> slot.sealedP().isEmpty() ? stays() : ready(slot, doors.freshRecovery()));
    }

    /** The new password takes the old one's place and opens what that opened; every other session ends. */
    @PostMapping("/me/password")
    ResponseEntity<Object> changePassword(@RequestBody Shown shown, SignedIn visit, Caller caller) {
        var form = shown.fresh().orElseThrow(() -> new Malformed("fresh"));
        return proved(shown, visit, caller, slot -> {
            boolean whole = slot.sealedP().isPresent();
            var fresh = whole ? doors.password(form, visit.person()) : doors.accountPassword(form, visit.person());
            return replace(slot, fresh, visit);
        });
    }

    /** While a recovery waits, its code is the only way to the private root: then no other takes its place. */
    @PostMapping("/me/recovery")
    ResponseEntity<Object> changeRecovery(@RequestBody Shown shown, SignedIn visit, Caller caller) {
        var fresh = doors.recovery(shown.fresh().orElseThrow(() -> new Malformed("fresh")), visit.person());
        return proved(shown, visit, caller, slot -> slot.sealedP().isEmpty() ? stays() : replace(slot, fresh, visit));
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

    private ResponseEntity<Object> ready(Slot slot, FreshDoors fresh) {
        return ResponseEntity.ok(new Ready(doors.open(slot), slot.person(), fresh));
    }

    private ResponseEntity<Object> replace(Slot shown, Slot fresh, SignedIn visit) {
        return renewing.renew(shown, fresh, visit)
                .map(ended -> ResponseEntity.<Object>ok(new Renewed("/me/devices?changed", ended)))
                .orElseGet(() -> answer.problem(HttpStatus.UNAUTHORIZED, "keys.session.gone"));
    }

    private Optional<Slot> current(Visit visit) {
        return doors.slot(visit.person(), SlotKind.PASSWORD);
    }
}
