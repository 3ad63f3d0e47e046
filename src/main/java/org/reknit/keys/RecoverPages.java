package org.reknit.keys;

import java.util.Optional;
import org.reknit.acts.Malformed;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Answer;
import org.reknit.web.Caller;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Redirect;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.View;

/** Coming in with the recovery code: an unknown name and a wrong code are answered alike. */
@Controller
class RecoverPages {
    private final Doors doors;
    private final Sessions sessions;
    private final Recoveries recoveries;
    private final Answer answer;

    RecoverPages(Doors doors, Sessions sessions, Recoveries recoveries, Answer answer) {
        this.doors = doors;
        this.sessions = sessions;
        this.recoveries = recoveries;
        this.answer = answer;
    }

    /** Who wants in, what their code derives to, and, when all is ready, the slot of the new password. */
    record Shown(String name, String verifier, Optional<SlotForm> fresh) {
        @Override
        public String toString() {
            return "Shown";
        }
    }

    @GetMapping("/recovery")
    Page page(Frame frame) {
        return Page.of(new StaticTemplates().keysRecover(frame));
    }

    /** The account root's door, and that of no other root. */
    @PostMapping("/recovery/beginning")
    ResponseEntity<Object> begin(@RequestBody Shown shown, Caller caller) {
        var name = Doors.name(shown.name());
        if (!doors.mayTry(caller, name)) return slowDown();
        var code = doors.slot(name, SlotKind.RECOVERY);
        if (!doors.fits(code, SlotForm.bytes(shown.verifier()))) return wrong();
        var slot = code.orElseThrow();
        return ResponseEntity.ok(new Ready(doors.openAccount(slot), slot.person(), doors.freshPassword()));
    }

    @PostMapping("/recovery")
    ResponseEntity<Object> recover(@RequestBody Shown shown, Caller caller) {
        var name = Doors.name(shown.name());
        if (!doors.mayTry(caller, name)) return slowDown();
        var code = doors.slot(name, SlotKind.RECOVERY);
        if (!doors.fits(code, SlotForm.bytes(shown.verifier()))) return wrong();
        var fresh = shown.fresh().orElseThrow(() -> new Malformed("fresh"));
        var password = doors.accountPassword(fresh, code.orElseThrow().person());
        return recoveries
                .begin(code.orElseThrow(), password, caller.device())
                .map(begun -> welcome(begun, caller))
                .orElseGet(this::wrong);
    }

    /** A browser that a recovery signed out puts it off. */
    @PostMapping("/recovery/delay")
    View delay(Caller caller) {
        boolean delayed = caller.cookie()
                .flatMap(recoveries::witness)
                .map(recoveries::delay)
                .orElse(false);
        return Redirect.to(delayed ? "/sign-in?delayed" : "/sign-in");
    }

    private ResponseEntity<Object> welcome(Sessions.Begun begun, Caller caller) {
        sessions.end(caller);
        return Welcome.to("/me/recovery/wait", begun, caller);
    }

    private ResponseEntity<Object> wrong() {
        return answer.problem(HttpStatus.UNAUTHORIZED, "keys.recover.wrong");
    }

    private ResponseEntity<Object> slowDown() {
        return answer.problem(HttpStatus.TOO_MANY_REQUESTS, "keys.slow-down");
    }
}
