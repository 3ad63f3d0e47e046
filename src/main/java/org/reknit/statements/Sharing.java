package org.reknit.statements;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.statements.Statements.Refusal;
import org.reknit.templates.StaticTemplates;
import org.reknit.web.Filled;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Pen;
import org.reknit.web.Redirect;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The last step of everything that goes to the other: the exact text, and one button. */
@Component
class Sharing {
    private static final List<String> NOT_SHOWN = List.of("breach", "of");
    private static final String DRAFTED = "/sharing";

    /** The exact text before it is shared. */
    Page preview(Frame frame, Scene scene, Class<? extends StatementAct> type, String path, Filled filled) {
        return preview(frame, scene, type, path, filled, false);
    }

    /** @param early whether to say what the first weeks are for, before the first gate */
    Page preview(
            Frame frame, Scene scene, Class<? extends StatementAct> type, String path, Filled filled, boolean early) {
        return Page.of(page(frame, scene, type, path, filled, EntryId.fresh(), early));
    }

    /** Shares it, unless a rule has a reason against it. */
    View share(Frame frame, Scene scene, Submitted submitted, Class<? extends StatementAct> type, String path) {
        StatementAct act = submitted.as(type);
        if (!act.breach().equals(scene.breach().id())) throw new NotHere();
        var decision = scene.oursOrNotHere().append(submitted, type, Statements.RULED);
        return switch (decision) {
            case Granted<Refusal> done -> Redirect.to("/breaches/" + act.breach() + "?shared");
            case Refused<Refusal>(Refusal reason) -> {
                var filled = new Filled(submitted.fields(), Map.of("", sentence(frame, scene, reason)));
                yield Page.refused(page(frame, scene, type, path, filled, submitted.id(), false));
            }
        };
    }

    private static JteModel page(
            Frame frame,
            Scene scene,
            Class<? extends StatementAct> type,
            String path,
            Filled filled,
            EntryId entry,
            boolean early) {
        var pen = Pen.again(scene.oursOrNotHere(), type, entry);
        List<String> components = Stream.of(type.getRecordComponents())
                .map(part -> part.getName())
                .toList();
        List<String> shown = components.stream()
                .filter(field ->
                        !NOT_SHOWN.contains(field) && !filled.value(field).isBlank())
                .toList();
        String action = "/breaches/" + scene.breach().id() + "/" + path;
        boolean drafted = path.endsWith(DRAFTED);
        String change = drafted ? action.substring(0, action.length() - DRAFTED.length()) : action + "/form";
        return new StaticTemplates()
                .statementsPreview(
                        scene.frame(frame), scene, pen, action, change, !drafted, early, components, shown, filled);
    }

    private static String sentence(Frame frame, Scene scene, Refusal reason) {
        return frame.say(reason.sentence(), "name", scene.otherName());
    }
}
