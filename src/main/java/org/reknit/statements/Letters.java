package org.reknit.statements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.reknit.acts.EntryId;
import org.reknit.record.NotHere;
import org.reknit.record.Said;
import org.reknit.statements.Letter.Part;
import org.reknit.statements.Thread.Piece;
import org.reknit.web.Frame;
import org.springframework.stereotype.Component;

/** Turns what stands in the shared record into something to read. */
@Component
class Letters {
    Letter read(Scene scene, Piece piece, Frame frame) {
        return read(scene, List.of(piece.id()), frame).stream().findFirst().orElseThrow(NotHere::new);
    }

    List<Letter> read(Scene scene, Collection<EntryId> ids, Frame frame) {
        return scene.oursOrNotHere().find(ids, Statements.FOLD).stream()
                .map(said -> letter(scene, said, frame))
                .toList();
    }

    private static Letter letter(Scene scene, Said<StatementAct> said, Frame frame) {
        String from = scene.nameOf(said.author());
        String heading = frame.say("statements.said." + kind(said.act()), "name", from);
        return new Letter(heading, from, frame.when(said.at()), parts(said.act(), frame), said.signer());
    }

    private static String kind(StatementAct act) {
        return switch (act) {
            case StatementAct.Impact impact -> "impact";
            case StatementAct.Heard heard -> "heard";
            case StatementAct.Confirm confirm -> "confirm." + confirm.answer().key();
            case StatementAct.Accountability owned -> "accountability";
            case StatementAct.Answer answer -> "answer";
        };
    }

    private static List<Part> parts(StatementAct act, Frame frame) {
        return switch (act) {
            case StatementAct.Impact impact -> List.of(new Part("", impact.text()));
            case StatementAct.Heard heard -> List.of(new Part("", heard.text()));
            case StatementAct.Confirm confirm ->
                confirm.missed().isBlank() ? List.of() : List.of(new Part("", confirm.missed()));
            case StatementAct.Accountability owned ->
                owned.parts().stream()
                        .map(part -> new Part(frame.say("statements.mine." + part.name()), part.text()))
                        .toList();
            case StatementAct.Answer answer -> answered(answer, frame);
        };
    }

    private static List<Part> answered(StatementAct.Answer answer, Frame frame) {
        var parts = new ArrayList<Part>();
        if (!answer.heard().isBlank()) parts.add(new Part(frame.say("statements.mine.heard"), answer.heard()));
        if (!answer.needed().isBlank()) parts.add(new Part(frame.say("statements.mine.needed"), answer.needed()));
        return parts;
    }
}
