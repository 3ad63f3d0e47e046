package org.reknit.statements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.reknit.acts.EntryId;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
import org.reknit.text.Library;
import org.reknit.web.Filled;
import org.reknit.web.ForBoth;
import org.reknit.web.Frame;
import org.reknit.web.Page;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Replying: written beside the other's words, looked at once more as they will read it, then shared. */
@Controller
class ReplyPages {
    private static final String REPLY = "/breaches/{id}/{reply:hearing|confirmation|answer}";

    private final Scenes scenes;
    private final Sharing sharing;
    private final Library library;
    private final Letters letters;

    ReplyPages(Scenes scenes, Sharing sharing, Library library, Letters letters) {
        this.scenes = scenes;
        this.sharing = sharing;
        this.library = library;
        this.letters = letters;
    }

    @GetMapping(REPLY)
    Page sheet(@PathVariable UUID id, @PathVariable String reply, Frame frame, Visit visit) {
        return sheet(scene(visit, id, Replying.of(reply)), Replying.of(reply), frame, Filled.EMPTY, fresh());
    }

    /** The same sheet with what was written, to change it. */
    @PostMapping(REPLY + "/form")
    Page again(@PathVariable UUID id, @PathVariable String reply, Frame frame, Visit visit, Submitted submitted) {
        var filled = Filled.with(submitted);
        return sheet(scene(visit, id, Replying.of(reply)), Replying.of(reply), frame, filled, submitted.id());
    }

    /** Nothing is stored here; the page shows what would be. */
    @PostMapping(REPLY + "/preview")
    Page preview(@PathVariable UUID id, @PathVariable String reply, Frame frame, Visit visit, Submitted submitted) {
        var what = Replying.of(reply);
        Scene scene = scene(visit, id, what);
        var fields = new LinkedHashMap<>(submitted.fields());
        fields.put("breach", List.of(id.toString()));
        boolean unanswered = what == Replying.CONFIRM && !fields.containsKey("answer");
        boolean empty = what != Replying.CONFIRM
                && List.of("text", "heard", "needed").stream()
                        .allMatch(name -> Filled.of(fields).value(name).isBlank());
        if (unanswered || empty) {
            String sentence = frame.say(unanswered ? "statements.choose" : "statements.refusal.empty");
            return sheet(scene, what, frame, new Filled(fields, Map.of("", sentence)), submitted.id());
        }
        return sharing.preview(frame, scene, what.act(), reply, Filled.of(fields));
    }

    @ForBoth
    @PostMapping(REPLY)
    View share(@PathVariable UUID id, @PathVariable String reply, Frame frame, Visit visit, Submitted submitted) {
        var what = Replying.of(reply);
        return sharing.share(frame, scene(visit, id, what), submitted, what.act(), reply);
    }

    private Page sheet(Scene scene, Replying what, Frame frame, Filled filled, EntryId id) {
        var to = what.to(scene.thread()).orElseThrow(NotHere::new);
        var letter = letters.read(scene, to, frame);
        var page = new StaticTemplates()
                .statementsReply(
                        scene.frame(frame),
                        scene,
                        what,
                        library.exercise(what.exercise()),
                        to.id(),
                        id,
                        letter,
                        filled);
        return filled.problem("").isEmpty() ? Page.of(page) : Page.refused(page);
    }

    private static EntryId fresh() {
        return EntryId.fresh();
    }

    private Scene scene(Visit visit, UUID id, Replying what) {
        Scene scene = scenes.open(visit, id);
        if (!scene.shared()
                || scene.role() != what.role()
                || what.to(scene.thread()).isEmpty()) throw new NotHere();
        return scene;
    }
}
