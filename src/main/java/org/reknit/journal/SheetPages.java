package org.reknit.journal;

import java.util.List;
import java.util.Optional;
import org.reknit.crypto.Bytes;
import org.reknit.people.PersonId;
import org.reknit.record.NotHere;
import org.reknit.web.Answer;
import org.reknit.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What a page's script asks for and brings: sealed bytes of the visitor, and of nobody else. */
@Controller
class SheetPages {
    private final SealedSheets sheets;
    private final Answer answer;

    SheetPages(SealedSheets sheets, Answer answer) {
        this.sheets = sheets;
        this.answer = answer;
    }

    /** A sheet as the browser sealed it, and the hash of the sealed bytes it takes the place of; in base64url. */
    record Brought(String sealed, Optional<String> before) {
        @Override
        public String toString() {
            return "Brought";
        }
    }

    /** A sheet as it is kept, in base64url. */
    record Kept(String sealed) {
        @Override
        public String toString() {
            return "Kept";
        }
    }

    @GetMapping("/journal/sheets")
    ResponseEntity<List<SheetTable.Cover>> list(Visit visit) {
        return ResponseEntity.ok(sheets.of(owner(visit)));
    }

    @GetMapping("/journal/sheets/{id}")
    ResponseEntity<Kept> sheet(@PathVariable SheetId id, Visit visit) {
        var sheet = sheets.find(owner(visit), id).orElseThrow(NotHere::new);
        return ResponseEntity.ok(new Kept(Bytes.text(sheet.sealed())));
    }

    @PostMapping("/journal/sheets/{id}")
    ResponseEntity<Object> keep(@PathVariable SheetId id, @RequestBody Brought brought, Visit visit) {
        try {
            var before = brought.before().map(Bytes::of);
            return sheets.keep(owner(visit), id, Bytes.of(brought.sealed()), before)
                    .map(this::refused)
                    .orElseGet(answer::done);
        } catch (IllegalArgumentException notBase64) {
            return refused(Refusal.UNFIT);
        }
    }

    @PostMapping("/journal/sheets/{id}/deletion")
    ResponseEntity<Object> delete(@PathVariable SheetId id, Visit visit) {
        if (!sheets.delete(owner(visit), id)) throw new NotHere();
        return answer.done();
    }

    /** While a recovery waits, nobody can tell the owner from a thief of their code; till then nothing is seen or deleted. */
    private static PersonId owner(Visit visit) {
        if (visit.reopens().isPresent()) throw new NotHere();
        return visit.person();
    }

    private ResponseEntity<Object> refused(Refusal why) {
        var status = why == Refusal.CHANGED_ELSEWHERE ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return answer.problem(status, why.sentence());
    }
}
