package org.reknit.questions.pages;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reknit.acts.Body;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Role;
import org.reknit.questions.NoteAct.Before;
import org.reknit.questions.Notes;
import org.reknit.questions.QuestionAct.More;
import org.reknit.questions.QuestionAct.Whole;
import org.reknit.record.NotHere;
import org.reknit.record.Submitted;
import org.reknit.templates.StaticTemplates;
import org.reknit.text.Library;
import org.reknit.web.Filled;
import org.reknit.web.ForBoth;
import org.reknit.web.Frame;
import org.reknit.web.Keeping;
import org.reknit.web.Page;
import org.reknit.web.Pen;
import org.reknit.web.Redirect;
import org.reknit.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Is there anything else? An honest look alone, and then a dated word: nothing more, or more by a day. */
@Controller
class WholePages {
    private static final String EXERCISE = "is-there-anything-else";
    private static final String ELSE = "/breaches/{id}/anything-else";

    private final Matters matters;
    private final Wording reading;
    private final Saying saying;
    private final Library library;

    WholePages(Matters matters, Wording reading, Saying saying, Library library) {
        this.matters = matters;
        this.reading = reading;
        this.saying = saying;
        this.library = library;
    }

    @GetMapping(ELSE)
    Page look(@PathVariable UUID id, Frame frame, Visit visit) {
        Matter matter = matters.open(visit, id);
        if (!isAccounted(matter)) throw new NotHere();
        return switch (matter.role()) {
            case HURT -> Page.of(new StaticTemplates().questionsWhole(matter.frame(frame), matter));
            case RESPONSIBLE -> Page.of(look(frame, matter, kept(matter)));
        };
    }

    /** Keeps the look; a keeping in the background answers without a page. */
    @PostMapping(ELSE + "/look")
    View keep(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted, Keeping keeping) {
        Matter matter = open(visit, id);
        return keeping.keep(
                () -> saying.keep(matter, submitted, Before.class),
                () -> look(frame.saying(Keeping.TOO_LONG), matter, Filled.with(submitted)),
                address(matter) + "/word");
    }

    /** What one can say today. */
    @GetMapping(ELSE + "/word")
    Page word(@PathVariable UUID id, Frame frame, Visit visit) {
        return Page.of(word(frame, open(visit, id), Filled.EMPTY));
    }

    /** Nothing is stored here; the page shows what would be. */
    @PostMapping(ELSE + "/word/preview")
    Page preview(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        Matter matter = open(visit, id);
        var filled = Filled.with(submitted);
        return Page.of(preview(frame, matter, filled, EntryId.fresh(), ""));
    }

    @PostMapping(ELSE + "/word/form")
    Page again(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        return Page.of(word(frame, open(visit, id), Filled.with(submitted)));
    }

    @ForBoth
    @PostMapping(ELSE + "/word")
    View say(@PathVariable UUID id, Frame frame, Visit visit, Submitted submitted) {
        Matter matter = open(visit, id);
        var reason = saying.say(matter, submitted, Whole.class);
        if (reason.isEmpty()) return Redirect.to(matter.address() + "?shared");
        String sentence = Saying.sentence(frame, matter, reason.get());
        return Page.refused(preview(frame, matter, Filled.with(submitted), submitted.id(), sentence));
    }

    private JteModel look(Frame frame, Matter matter, Filled filled) {
        return new StaticTemplates()
                .questionsBefore(
                        matter.frame(frame),
                        matter,
                        library.exercise(EXERCISE),
                        Pen.ready(matter.own(), Before.class),
                        filled);
    }

    private static JteModel word(Frame frame, Matter matter, Filled filled) {
        return new StaticTemplates().questionsWord(matter.frame(frame), matter, EntryId.fresh(), filled);
    }

    private static JteModel preview(Frame frame, Matter matter, Filled filled, EntryId entry, String problem) {
        More more = chosen(filled);
        var fields = new ArrayList<Preview.Field>();
        fields.add(new Preview.Field("breach", matter.breach().id().toString()));
        fields.add(new Preview.Field("more", value(more)));
        boolean named = more == More.THERE_IS && !filled.value("by").isBlank();
        if (named) fields.add(new Preview.Field("by", filled.value("by")));
        fields.add(new Preview.Field("text", filled.value("text")));
        String day = named ? day(frame, filled.value("by")) : "…";
        String label = frame.say("questions.word." + more.key(), "name", matter.nameOf(matter.me()), "day", day);
        var pen = Pen.again(matter.oursOrNotHere(), Whole.class, entry);
        var preview = new Preview(
                pen,
                address(matter) + "/word",
                fields,
                List.of(new Preview.Line(label, filled.value("text"))),
                Optional.empty(),
                Optional.of(address(matter) + "/word/form"));
        return new StaticTemplates().questionsPreview(matter.frame(frame), matter, preview, problem);
    }

    private static More chosen(Filled filled) {
        return Stream.of(More.values())
                .filter(more -> filled.has("more", value(more)))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** The word as the record keeps it. */
    private static String value(More more) {
        return more.name().toLowerCase(Locale.ROOT);
    }

    private static String day(Frame frame, String typed) {
        try {
            return frame.day(LocalDate.parse(typed));
        } catch (DateTimeParseException none) {
            return "…";
        }
    }

    private static Filled kept(Matter matter) {
        return matter.notes()
                .before()
                .flatMap(entry -> matter.own().find(entry, Notes.FOLD))
                .map(said -> Filled.of(Body.fieldsOf(said.act())))
                .orElse(Filled.EMPTY);
    }

    private Matter open(Visit visit, UUID id) {
        Matter matter = matters.open(visit, id, Role.RESPONSIBLE);
        if (!isAccounted(matter)) throw new NotHere();
        return matter;
    }

    /** After losing each other slowly there is no account of this kind to give. */
    private static boolean isAccounted(Matter matter) {
        return matter.shared() && matter.breach().kind() != BreachKind.DISTANCE;
    }

    private static String address(Matter matter) {
        return matter.home() + "/anything-else";
    }
}
