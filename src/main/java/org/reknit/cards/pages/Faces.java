package org.reknit.cards.pages;

import java.util.List;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.cards.Rounds;
import org.reknit.cards.Rounds.Round;
import org.reknit.cards.Seat;
import org.reknit.cards.TableAct;
import org.reknit.cards.TableAct.Answered;
import org.reknit.cards.TableAct.Replied;
import org.reknit.cards.pages.Face.Words;
import org.reknit.record.Said;
import org.reknit.web.Frame;
import org.springframework.stereotype.Component;

/** Turns a card and what was said to it into something to read. */
@Component
class Faces {
    Face of(Seat seat, Round round, Frame frame) {
        var answers =
                round.isOpen() ? round.answers().stream().map(Rounds.Piece::id).toList() : List.<EntryId>of();
        var lines = round.replies().stream().map(Rounds.Reply::id).toList();
        return new Face(
                round,
                seat.questions(List.of(round)).getOrDefault(round.id(), ""),
                seat.laid(round).flatMap(said -> words(seat, said, frame).findFirst()),
                read(seat, answers, frame),
                read(seat, lines, frame));
    }

    private static List<Words> read(Seat seat, List<EntryId> ids, Frame frame) {
        return seat.oursOrNotHere().find(ids, Rounds.FOLD).stream()
                .flatMap(said -> words(seat, said, frame))
                .toList();
    }

    private static Stream<Words> words(Seat seat, Said<TableAct> said, Frame frame) {
        String from = seat.nameOf(said.author());
        String when = frame.when(said.at());
        return switch (said.act()) {
            case TableAct.Laid card -> Stream.of();
            case Answered answer -> Stream.of(new Words(from, when, "", answer.text()));
            case Replied reply ->
                Stream.of(new Words(
                        from,
                        when,
                        "cards.word." + reply.word().key(),
                        reply.line().orElse("")));
        };
    }
}
