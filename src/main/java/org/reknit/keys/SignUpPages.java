package org.reknit.keys;

import java.time.Duration;
import java.util.UUID;
import org.reknit.acts.Malformed;
import org.reknit.crypto.CannotOpen;
import org.reknit.people.PersonName;
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

/** Signing up: the browser makes every key; the server receives them sealed. */
@Controller
class SignUpPages {
    private static final Attempts.Limit NEW_PEOPLE = new Attempts.Limit("sign-up", 30, Duration.ofSeconds(20));

    /** A taken name must be told to whoever wants it; this keeps anybody from asking for a whole list. */
    private static final Attempts.Limit NAMES = new Attempts.Limit("sign-up-name", 30, Duration.ofSeconds(20));

    private final SigningUp signingUp;
    private final Doors doors;
    private final Attempts attempts;
    private final Answer answer;

    SignUpPages(SigningUp signingUp, Doors doors, Attempts attempts, Answer answer) {
        this.signingUp = signingUp;
        this.doors = doors;
        this.attempts = attempts;
        this.answer = answer;
    }

    /** Ids for a person, their record and its first entry, and doors for slots that do not exist yet. */
    record Begun(UUID person, UUID record, UUID join, FreshDoors password, FreshDoors recovery) {}

    @GetMapping("/sign-up")
    Page page(Frame frame) {
        return Page.of(new StaticTemplates().keysSignUp(frame));
    }

    @PostMapping("/sign-up/beginning")
    ResponseEntity<Object> begin(Caller caller) {
        if (!attempts.allow(NEW_PEOPLE, caller.address())) return slowDown();
        return ResponseEntity.ok(new Begun(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), doors.freshPassword(), doors.freshRecovery()));
    }

    @PostMapping("/sign-up")
    ResponseEntity<Object> signUp(@RequestBody SignUpForm form, Caller caller) {
        if (!attempts.allow(NAMES, caller.address())) return slowDown();
        var name = PersonName.read(form.name());
        if (name.isEmpty()) return answer.problem(HttpStatus.UNPROCESSABLE_CONTENT, "keys.name.unfit", "name");
        try {
            return signingUp
                    .takeIn(name.get(), form, caller)
                    .map(begun -> Welcome.to("/today", begun, caller))
                    .orElseGet(() -> answer.problem(HttpStatus.CONFLICT, "keys.name.taken", "name"));
        } catch (Malformed | CannotOpen notWhole) {
            return answer.problem(HttpStatus.UNPROCESSABLE_CONTENT, "keys.unfit");
        }
    }

    private ResponseEntity<Object> slowDown() {
        return answer.problem(HttpStatus.TOO_MANY_REQUESTS, "keys.slow-down");
    }
}
