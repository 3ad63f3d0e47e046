package org.reknit.keys;

import java.util.Optional;
import java.util.function.Function;
import org.reknit.acts.Malformed;
import org.reknit.crypto.Bytes;
import org.reknit.people.PersonId;
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

/** The wait after a recovery code was used, and opening the private root when it is over. */
@Controller
class RecoveringPages {
    private final Recoveries recoveries;
    private final Doors doors;
    private final Answer answer;

    RecoveringPages(Recoveries recoveries, Doors doors, Answer answer) {
        this.recoveries = recoveries;
        this.doors = doors;
        this.answer = answer;
    }

    /**
     * What password and code derive to, and, when all is ready, the private root sealed for the password's slot, and the
     * slot of a new code.
     */
    record Shown(SlotId slot, String verifier, String code, Optional<String> sealedP, Optional<SlotForm> fresh) {
        @Override
        public String toString() {
            return "Shown[" + slot + "]";
        }
    }

    /** Everything that opens both slots, and the doors of a new code's. */
    record Begun(PersonId person, OpenedDoors password, OpenedDoors code, FreshDoors fresh) {}

    /** It is open again. @param share under which the browser keeps the private root, in base64url */
    record Reopened(PersonId person, String share, String next) {
        @Override
        public String toString() {
            return "Reopened[" + person + "]";
        }
    }

    /** The two slots that were shown to fit. */
    private record Proved(Slot password, Slot code) {}

    @GetMapping("/me/recovery/wait")
    View page(Frame frame, Visit visit) {
        boolean due = recoveries.isDue(visit.person());
        var told = frame.in("me").withoutReopening();
        return recoveries
                .of(visit.person())
                .<View>map(recovery -> Page.of(new StaticTemplates().keysRecovering(told, recovery, due)))
                .orElseGet(() -> Redirect.to("/me/devices"));
    }

    @PostMapping("/me/recovery/wait/delay")
    View delay(Visit visit) {
        boolean delayed = recoveries.delay(visit.person());
        return Redirect.to(delayed ? "/me/recovery/wait?delayed" : "/me/recovery/wait");
    }

    /** The private root's doors, once the wait is over. */
    @PostMapping("/me/recovery/wait/beginning")
    ResponseEntity<Object> begin(@RequestBody Shown shown, SignedIn visit, Caller caller) {
        return proved(shown, visit, caller, this::opened);
    }

    @PostMapping("/me/recovery/wait")
    ResponseEntity<Object> finish(@RequestBody Shown shown, SignedIn visit, Caller caller) {
        byte[] sealedP = SlotForm.sealedKey(shown.sealedP().orElseThrow(() -> new Malformed("sealed")));
        Slot fresh = doors.recovery(shown.fresh().orElseThrow(() -> new Malformed("fresh")), visit.person());
        var here = visit.session();
        return proved(shown, visit, caller, proved -> {
            var slots =
                    new Recoveries.Shown(proved.password().id(), proved.code().id());
            if (!recoveries.finish(here, slots, sealedP, fresh)) return notYet();
            return ResponseEntity.ok(new Reopened(visit.person(), Bytes.text(here.share()), "/today"));
        });
    }

    private ResponseEntity<Object> proved(
            Shown shown, SignedIn visit, Caller caller, Function<Proved, ResponseEntity<Object>> work) {
        if (!doors.mayTry(caller, shown.slot()) || !doors.mayTry(caller, visit.name())) {
            return answer.problem(HttpStatus.TOO_MANY_REQUESTS, "keys.slow-down");
        }
        if (!recoveries.isDue(visit.person())) return notYet();
        var password = doors.slot(visit.person(), SlotKind.PASSWORD);
        var code = doors.slot(visit.person(), SlotKind.RECOVERY);
        if (!doors.fits(password, shown.slot(), SlotForm.bytes(shown.verifier()))) {
            return answer.problem(HttpStatus.UNPROCESSABLE_CONTENT, "keys.unlock.wrong", "password");
        }
        if (!doors.fits(code, SlotForm.bytes(shown.code()))) {
            return answer.problem(HttpStatus.UNPROCESSABLE_CONTENT, "keys.reopen.wrong", "code");
        }
        return work.apply(new Proved(password.orElseThrow(), code.orElseThrow()));
    }

    private ResponseEntity<Object> opened(Proved proved) {
        return ResponseEntity.ok(new Begun(
                proved.password().person(),
                doors.open(proved.password()),
                doors.open(proved.code()),
                doors.freshRecovery()));
    }

    private ResponseEntity<Object> notYet() {
        return answer.problem(HttpStatus.CONFLICT, "keys.reopen.not-yet");
    }
}
