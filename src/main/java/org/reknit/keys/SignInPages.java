package org.reknit.keys;

import org.reknit.templates.StaticTemplates;
import org.reknit.web.Answer;
import org.reknit.web.Caller;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Signing in: an unknown name is asked and answered like a known one. */
@Controller
class SignInPages {
    private final Doors doors;
    private final Sessions sessions;
    private final Recoveries recoveries;
    private final Answer answer;

    SignInPages(Doors doors, Sessions sessions, Recoveries recoveries, Answer answer) {
        this.doors = doors;
        this.sessions = sessions;
        this.recoveries = recoveries;
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
        return ResponseEntity.ok(doors.salt(Doors.name(asked.name())));
    }

    @PostMapping("/sign-in")
    ResponseEntity<Object> signIn(@RequestBody Shown shown, Caller caller) {
        if (!doors.mayTry(caller, shown.slot())) return slowDown();
        var slot = doors.slot(Doors.name(shown.name()), SlotKind.PASSWORD);
        if (!doors.fits(slot, shown.slot(), SlotForm.bytes(shown.verifier()))) {
            return answer.problem(HttpStatus.UNAUTHORIZED, "keys.sign-in.wrong");
        }
        var begun = sessions.begin(slot.orElseThrow().person(), caller);
        return Welcome.with(begun, caller).body(Entered.of(doors.open(slot.orElseThrow()), begun.session()));
    }

    private ResponseEntity<Object> slowDown() {
        return answer.problem(HttpStatus.TOO_MANY_REQUESTS, "keys.slow-down");
    }
}
