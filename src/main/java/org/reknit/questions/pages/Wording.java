package org.reknit.questions.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.acts.Signer;
import org.reknit.questions.NoteAct;
import org.reknit.questions.Notes;
import org.reknit.questions.Pile;
import org.reknit.questions.Question;
import org.reknit.questions.QuestionAct;
import org.reknit.questions.QuestionId;
import org.reknit.questions.Questions;
import org.reknit.questions.Turn;
import org.reknit.record.NotHere;
import org.reknit.record.Said;
import org.reknit.web.Frame;
import org.springframework.stereotype.Component;

/** Turns what stands in the records into something to read: for the one who asked, only what has come to them. */
@Component
class Wording {
    /** The questions of a batch, in their order. */
    List<Asked> batch(Matter matter, EntryId batch) {
        var said = said(matter, List.of(batch));
        return matter.seen().batch(batch).stream()
                .map(question -> asked(question, said))
                .toList();
    }

    Asked question(Matter matter, Question question) {
        return asked(question, said(matter, List.of(question.batch())));
    }

    /** A fact, or a word on the whole. */
    Told told(Matter matter, EntryId id, Frame frame) {
        var said = Optional.ofNullable(said(matter, List.of(id)).get(id)).orElseThrow(NotHere::new);
        String name = matter.nameOf(said.author());
        String when = frame.when(said.at());
        boolean byHelper = said.signer() == Signer.HELPER;
        return switch (said.act()) {
            case QuestionAct.Fact fact ->
                new Told(
                        id,
                        true,
                        frame.say("questions.fact.from", "name", name),
                        when,
                        fact.about(),
                        fact.near(),
                        fact.text(),
                        byHelper);
            case QuestionAct.Whole whole ->
                new Told(
                        id,
                        false,
                        frame.say(
                                "questions.word." + whole.more().key(),
                                "name",
                                name,
                                "day",
                                whole.by().map(frame::day).orElse("")),
                        when,
                        "",
                        "",
                        whole.text(),
                        byHelper);
            case QuestionAct.Batch batch -> throw new NotHere();
            case QuestionAct.Answer answer -> throw new NotHere();
            case QuestionAct.Later later -> throw new NotHere();
            case QuestionAct.FollowUp further -> throw new NotHere();
            case QuestionAct.Settled settled -> throw new NotHere();
            case QuestionAct.Added added -> throw new NotHere();
            case QuestionAct.Remark remark -> throw new NotHere();
        };
    }

    /** What was said after a question, oldest first. */
    List<TurnText> voices(Matter matter, Collection<Turn> turns, Frame frame) {
        var said = said(matter, turns.stream().map(Turn::id).toList());
        return turns.stream().map(turn -> voice(matter, turn, said, frame)).toList();
    }

    /** One's own words in the private record, by entry. */
    Map<EntryId, NoteAct> notes(Matter matter, Collection<EntryId> ids) {
        return matter.own().find(ids, Notes.FOLD).stream().collect(Collectors.toMap(Said::id, Said::act));
    }

    /** One's own questions on this pile that were not sent, with their words. */
    List<Mine> mine(Matter matter, Pile pile) {
        var own = matter.unsent(pile);
        var words = notes(matter, own.stream().map(Notes.Own::newest).toList());
        return own.stream().flatMap(question -> mine(question, words)).toList();
    }

    Optional<Mine> mine(Matter matter, QuestionId id) {
        return matter.notes()
                .find(id)
                .flatMap(own -> mine(own, notes(matter, List.of(own.newest()))).findFirst());
    }

    /** The draft of an answer, unless the question has been answered since. */
    Optional<NoteAct.AnswerDraft> draft(Matter matter, QuestionId of) {
        return matter.notes()
                .draft(of)
                .flatMap(draft -> matter.own().find(draft.newest(), Notes.FOLD))
                .map(Said::act)
                .flatMap(act -> act instanceof NoteAct.AnswerDraft draft ? Optional.of(draft) : Optional.empty());
    }

    private static Stream<Mine> mine(Notes.Own own, Map<EntryId, NoteAct> words) {
        return words.get(own.newest()) instanceof NoteAct.Written written
                ? Stream.of(new Mine(own.id(), own.pile(), written.text()))
                : Stream.empty();
    }

    Map<EntryId, Said<QuestionAct>> said(Matter matter, Collection<EntryId> ids) {
        return matter.oursOrNotHere().find(ids, Questions.FOLD).stream()
                .collect(Collectors.toMap(Said::id, Function.identity()));
    }

    private static Asked asked(Question question, Map<EntryId, Said<QuestionAct>> said) {
        var batch = Optional.ofNullable(said.get(question.batch())).map(Said::act);
        String text = batch.orElseThrow() instanceof QuestionAct.Batch asked
                ? asked.text().get(question.place())
                : "";
        return new Asked(question, text);
    }

    private static TurnText voice(Matter matter, Turn turn, Map<EntryId, Said<QuestionAct>> said, Frame frame) {
        var values = new ArrayList<Object>(List.of("name", matter.nameOf(turn.author())));
        turn.by().ifPresent(day -> values.addAll(List.of("day", frame.day(day))));
        String heading = frame.say("questions.turn." + turn.what().key(), values.toArray());
        var act = Optional.ofNullable(said.get(turn.id()));
        String text = act.map(Said::act).map(Wording::words).orElse("");
        boolean byHelper = act.filter(one -> one.signer() == Signer.HELPER).isPresent();
        return new TurnText(heading, frame.when(turn.at()), text, byHelper);
    }

    static String words(QuestionAct act) {
        return switch (act) {
            case QuestionAct.Answer answer -> answer.text();
            case QuestionAct.FollowUp further -> further.text();
            case QuestionAct.Added added -> added.text();
            case QuestionAct.Remark remark -> remark.text();
            case QuestionAct.Whole whole -> whole.text();
            case QuestionAct.Fact fact -> fact.text();
            case QuestionAct.Batch batch -> "";
            case QuestionAct.Later later -> "";
            case QuestionAct.Settled settled -> "";
        };
    }
}
