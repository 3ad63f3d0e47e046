package org.reknit.questions.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.reknit.questions.NoteAct;
import org.reknit.questions.Notes;
import org.reknit.questions.Promise;
import org.reknit.questions.QuestionAct;
import org.reknit.questions.Questions;
import org.reknit.questions.Rules.Refusal;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.web.Frame;
import org.springframework.stereotype.Component;

/** The last step of all that is said or kept about questions: into the record, unless a rule has a reason against it. */
@Component
class Saying {
    /** Says it to the other; the reason against it, when there is one. */
    Optional<Refusal> say(Matter matter, Submitted submitted, Class<? extends QuestionAct> type) {
        QuestionAct act = submitted.as(type);
        if (!act.breach().equals(matter.breach().id())) throw new NotHere();
        if (!dayOf(act).map(day -> Promise.isNear(day, matter.today())).orElse(true)) return Optional.of(Refusal.DAY);
        var ruled = Questions.FOLD.unless(questions -> matter.rules(questions).against(act));
        return switch (matter.oursOrNotHere().append(submitted, type, ruled)) {
            case Granted<Refusal> done -> Optional.empty();
            case Refused<Refusal>(Refusal reason) -> Optional.of(reason);
        };
    }

    /** Keeps it for oneself. */
    void keep(Matter matter, Submitted submitted, Class<? extends NoteAct> type) {
        if (!submitted.as(type).breach().equals(matter.breach().id())) throw new NotHere();
        matter.own().keep(submitted, type, Notes.FOLD);
    }

    /** The sentence that says why, and what can be done instead. */
    static String sentence(Frame frame, Matter matter, Refusal reason) {
        return frame.say(reason.sentence(), "name", matter.otherName());
    }

    private static Optional<LocalDate> dayOf(QuestionAct act) {
        if (act instanceof QuestionAct.Later later) return Optional.of(later.by());
        return act instanceof QuestionAct.Whole whole ? whole.by() : Optional.empty();
    }
}
