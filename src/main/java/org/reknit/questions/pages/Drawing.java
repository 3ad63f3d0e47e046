package org.reknit.questions.pages;

import gg.jte.models.runtime.JteModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.EntryId;
import org.reknit.coach.Advice;
import org.reknit.coach.Coach;
import org.reknit.questions.NoteAct.AnswerDraft;
import org.reknit.questions.NoteAct.Arriving;
import org.reknit.questions.NoteAct.Opened;
import org.reknit.questions.NoteAct.Written;
import org.reknit.questions.Pile;
import org.reknit.questions.Question;
import org.reknit.questions.QuestionAct.Later;
import org.reknit.questions.QuestionAct.Settled;
import org.reknit.questions.QuestionId;
import org.reknit.templates.StaticTemplates;
import org.reknit.text.Exercise;
import org.reknit.text.Library;
import org.reknit.web.Filled;
import org.reknit.web.Frame;
import org.reknit.web.Pen;
import org.springframework.stereotype.Component;

/** Draws the page of all questions and the page of one, for whichever of the two is here. */
@Component
class Drawing {
    private static final String LIST = "question-list";
    private static final String ANSWERING = "answer-a-batch";

    private final Wording reading;
    private final Library library;
    private final Coach coach;

    Drawing(Wording reading, Library library, Coach coach) {
        this.reading = reading;
        this.library = library;
        this.coach = coach;
    }

    /** The exercise whose words stand on the list. */
    Exercise list() {
        return library.exercise(LIST);
    }

    JteModel all(Frame frame, Matter matter) {
        var next = Filled.with("question", QuestionId.fresh().toString());
        return all(frame, matter, next, EntryId.fresh());
    }

    /** @param filled a question in the making, and the entry it becomes */
    JteModel all(Frame frame, Matter matter, Filled filled, EntryId entry) {
        List<Asked> asked = matter.asking().batches().stream()
                .flatMap(batch -> reading.batch(matter, batch).stream())
                .toList();
        return switch (matter.role()) {
            case HURT ->
                new StaticTemplates()
                        .questionsMine(
                                matter.frame(frame),
                                matter,
                                list(),
                                piles(matter),
                                asked,
                                mine(matter, Written.class, entry),
                                mine(matter, Arriving.class, fresh()),
                                shared(matter, Settled.class),
                                filled);
            case RESPONSIBLE ->
                new StaticTemplates()
                        .questionsAsked(
                                matter.frame(frame),
                                matter,
                                library.exercise(ANSWERING),
                                asked,
                                shared(matter, Later.class));
        };
    }

    /** @param filled what was typed, when it could not be kept */
    JteModel one(Frame frame, Matter matter, Question question, Filled filled) {
        return one(frame, matter, question, filled, coach.quiet(matter.own()));
    }

    JteModel one(Frame frame, Matter matter, Question question, Filled filled, Advice advice) {
        var asked = reading.question(matter, question);
        var voices = reading.voices(matter, question.turns(), frame);
        return switch (matter.role()) {
            case HURT ->
                new StaticTemplates()
                        .questionsHeard(
                                matter.frame(frame),
                                matter,
                                asked,
                                voices,
                                matter.letterbox().closed(question.id()),
                                mine(matter, Opened.class, fresh()),
                                shared(matter, Settled.class),
                                fresh(),
                                filled);
            case RESPONSIBLE ->
                new StaticTemplates()
                        .questionsAnswer(
                                matter.frame(frame),
                                matter,
                                library.exercise(ANSWERING),
                                asked,
                                voices,
                                mine(matter, AnswerDraft.class, fresh()),
                                shared(matter, Later.class),
                                fresh(),
                                filled.values().isEmpty() ? draft(matter, question) : filled,
                                advice);
        };
    }

    private Filled draft(Matter matter, Question question) {
        return reading.draft(matter, question.id())
                .map(draft -> new Filled(
                        Map.of("kind", List.of(draft.kind().key()), "text", List.of(draft.text())), Map.of()))
                .orElse(Filled.EMPTY);
    }

    private static Pen mine(Matter matter, Class<? extends Act> act, EntryId entry) {
        return Pen.again(matter.own(), act, entry);
    }

    /** Nothing can be shared about what only one of the two knows here. */
    private static Optional<Pen> shared(Matter matter, Class<? extends Act> act) {
        return matter.ours().filter(record -> matter.betweenUs()).map(record -> Pen.ready(record, act));
    }

    private Map<Pile, List<Mine>> piles(Matter matter) {
        var piles = new EnumMap<Pile, List<Mine>>(Pile.class);
        for (Pile pile : Pile.values()) piles.put(pile, reading.mine(matter, pile));
        return piles;
    }

    private static EntryId fresh() {
        return EntryId.fresh();
    }
}
