package org.reknit.questions;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Role;
import org.reknit.people.PersonId;
import org.reknit.questions.QuestionAct.More;
import org.reknit.questions.Rules.Refusal;
import org.reknit.record.Said;

/** What two say about one breach, and what the one who asks keeps to herself. Nora asks, Tom answers. */
final class Dialogue {
    static final PersonId NORA = PersonId.fresh();
    static final PersonId TOM = PersonId.fresh();
    static final BreachId BREACH = BreachId.fresh();
    static final QuestionId ONE = QuestionId.fresh();
    static final QuestionId TWO = QuestionId.fresh();

    private Instant time = Instant.parse("2026-01-05T10:00:00Z");
    private Questions said = Questions.FOLD.empty();
    private Notes kept = Notes.FOLD.empty();

    Questions said() {
        return said;
    }

    Asking asking() {
        return said.on(BREACH);
    }

    Notes kept() {
        return kept;
    }

    Notes.Page notes() {
        return kept.on(BREACH);
    }

    /** The server's clock; a minute passes with each thing said or kept. */
    Instant time() {
        return time;
    }

    Question question(QuestionId id) {
        return asking().find(id).orElseThrow();
    }

    Letterbox letterbox(PersonId reader) {
        return new Letterbox(asking(), notes(), reader, time.atZone(ZoneOffset.UTC));
    }

    Optional<Refusal> against(Role role, QuestionAct act) {
        return new Rules(Optional.of(role), BreachKind.DISHONESTY, asking(), true).against(act);
    }

    @CanIgnoreReturnValue
    EntryId says(PersonId by, QuestionAct act) {
        var id = EntryId.fresh();
        said = Questions.FOLD.step().apply(said, now(id, by, act));
        return id;
    }

    @CanIgnoreReturnValue
    EntryId keeps(NoteAct act) {
        var id = EntryId.fresh();
        kept = Notes.FOLD.step().apply(kept, now(id, NORA, act));
        return id;
    }

    @CanIgnoreReturnValue
    EntryId asks(QuestionId... questions) {
        var texts = List.of(questions).stream().map(id -> "When?").toList();
        return says(NORA, new QuestionAct.Batch(BREACH, List.of(questions), texts));
    }

    @CanIgnoreReturnValue
    EntryId answers(QuestionId question) {
        return says(TOM, new QuestionAct.Answer(BREACH, question, Candour.TOLD, "In May."));
    }

    static QuestionAct.Whole whole(More more) {
        return new QuestionAct.Whole(BREACH, more, Optional.empty(), "That is all.");
    }

    static QuestionAct.Fact fact(String about, String text) {
        return new QuestionAct.Fact(BREACH, about, text, "");
    }

    static QuestionAct.Remark remark(EntryId of, String text) {
        return new QuestionAct.Remark(BREACH, of, text);
    }

    private <A extends Act> Said<A> now(EntryId id, PersonId by, A act) {
        time = time.plusSeconds(60);
        return new Said<>(id, by, time, Instant.EPOCH, Signer.BROWSER, act);
    }
}
