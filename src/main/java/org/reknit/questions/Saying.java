package org.reknit.questions;

import java.time.LocalDate;
import java.util.Optional;
import org.reknit.questions.Rules.Refusal;
import org.reknit.record.Decision;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.Submitted;
import org.reknit.web.Frame;
import org.reknit.web.NotHere;
import org.reknit.web.Visit;
import org.springframework.stereotype.Component;

/** The last step of all that is said or kept about questions: into the record, unless a rule has a reason against it. */
@Component
class Saying {
    /** Says it to the other; the reason against it, when there is one. */
    Optional<Refusal> say(Visit visit, Matter matter, Submitted submitted, Class<? extends QuestionAct> type) {
        QuestionAct act = submitted.as(type);
        if (!act.breach().equals(matter.breach().id())) throw new NotHere();
        if (!dayOf(act).map(day -> Promise.isNear(day, matter.today())).orElse(true)) return Optional.of(Refusal.DAY);
        return reason(matter.oursOrNotHere()
                .append(
                        submitted,
                        type,
                        visit,
                        Questions.FOLD,
                        questions -> matter.rules(questions).against(act)));
    }

    /** Keeps it for oneself. */
    void keep(Visit visit, Matter matter, Submitted submitted, Class<? extends NoteAct> type) {
        if (!submitted.as(type).breach().equals(matter.breach().id())) throw new NotHere();
        Decision<Refusal> kept = matter.mine().append(submitted, type, visit, Notes.FOLD, notes -> Optional.empty());
        if (reason(kept).isPresent()) throw new IllegalStateException("one's own notes are never refused");
    }

    /** The sentence that says why, and what can be done instead. */
    static String sentence(Frame frame, Matter matter, Refusal reason) {
        return frame.say(reason.sentence(), "name", matter.otherName());
    }

    private static Optional<LocalDate> dayOf(QuestionAct act) {
        if (act instanceof QuestionAct.Later later) return Optional.of(later.by());
        return act instanceof QuestionAct.Whole whole ? whole.by() : Optional.empty();
    }

    private static Optional<Refusal> reason(Decision<Refusal> decision) {
        return switch (decision) {
            case Granted<Refusal> done -> Optional.empty();
            case Refused<Refusal>(Refusal reason) -> Optional.of(reason);
        };
    }
}
