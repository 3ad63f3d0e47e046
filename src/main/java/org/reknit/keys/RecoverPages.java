package org.reknit.keys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reknit.acts.Malformed;
import org.reknit.crypto.Bytes;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Answer;
import org.reknit.web.Caller;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Redirect;
import org.springframework.http.HttpHeaders;
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
    private final AccountTable accounts;
    private final Recoveries recoveries;
    private final Sessions sessions;
    private final SessionTable table;
    private final Doors doors;
    private final Pepper pepper;
    private final Answer answer;

    RecoverPages(
            AccountTable accounts,
            Recoveries recoveries,
            Sessions sessions,
            SessionTable table,
            Doors doors,
            Pepper pepper,
            Answer answer) {
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.sessions = sessions;
        this.table = table;
        this.doors = doors;
        this.pepper = pepper;
        this.answer = answer;
    }

    /** Who wants in, what their code derives to, and, when all is ready, the slot of the new password. */
    record Shown(String name, String verifier, Optional<SlotForm> fresh) {
        @Override
        public String toString() {
            return "Shown";
        }
    }

    @GetMapping("/recover")
    Page page(Frame frame) {
        return Page.of(new StaticTemplates().keysRecover(frame));
    }

    /** The account root's door, and that of no other root. */
    @PostMapping("/recover/begin")
    ResponseEntity<Object> begin(@RequestBody Shown shown, Caller caller) {
        var name = Doors.name(shown.name());
        if (!doors.mayTry(caller, name)) return slowDown();
        var code = accounts.slot(name, SlotKind.RECOVERY);
        if (!doors.fits(code, SlotForm.bytes(shown.verifier()))) return wrong();
        var opened = new LinkedHashMap<>(doors.openAccount(code.orElseThrow()));
        opened.put("person", code.orElseThrow().person().toString());
        opened.put("fresh", doors.freshPassword());
        return ResponseEntity.ok(opened);
    }

    @PostMapping("/recover")
    ResponseEntity<Object> recover(@RequestBody Shown shown, Caller caller) {
        var name = Doors.name(shown.name());
        if (!doors.mayTry(caller, name)) return slowDown();
        var code = accounts.slot(name, SlotKind.RECOVERY);
        if (!doors.fits(code, SlotForm.bytes(shown.verifier()))) return wrong();
        var fresh = shown.fresh().orElseThrow(() -> new Malformed("fresh"));
        var password = fresh.accountPassword(code.orElseThrow().person(), pepper);
        return recoveries
                .begin(code.orElseThrow(), password, caller.device())
                .map(begun -> welcome(begun, caller))
                .orElseGet(this::wrong);
    }

    /** A browser that a recovery signed out puts it off. */
    @PostMapping("/recover/delay")
    View delay(Caller caller) {
        boolean delayed = caller.cookie()
                .flatMap(recoveries::witness)
                .map(recoveries::delay)
                .orElse(false);
        return Redirect.to(delayed ? "/sign-in?delayed" : "/sign-in");
    }

    private ResponseEntity<Object> welcome(Sessions.Begun begun, Caller caller) {
        caller.cookie().flatMap(sessions::find).ifPresent(old -> table.end(old.id()));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        caller.sessionCookie(begun.cookie()).toString())
                .body(Map.of("share", Bytes.text(begun.session().share()), "next", "/me/recovering"));
    }

    private ResponseEntity<Object> wrong() {
        return answer.problem(HttpStatus.UNAUTHORIZED, "keys.recover.wrong");
    }

    private ResponseEntity<Object> slowDown() {
        return answer.problem(HttpStatus.TOO_MANY_REQUESTS, "keys.slow-down");
    }
}
