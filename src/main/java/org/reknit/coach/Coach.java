package org.reknit.coach;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reknit.acts.EntryId;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.text.BadContent;
import org.reknit.text.Shelf;
import org.reknit.web.Visit;
import org.springframework.stereotype.Component;

/**
 * Side notes on what somebody is writing. What is read is kept nowhere: not in a record, not in a log, not in memory
 * after the answer.
 */
@Component
public class Coach {
    /** How a form's button asks for notes, in the parameter {@code _then}. */
    private static final String ASKS = "coach";

    private static final String HIDES = "coach-hide-";

    /** More than fits in a record's entry is not read. */
    private static final int MOST = 40_000;

    private final LazyEngine reader;
    private final Records records;

    Coach(LazyEngine reader, Records records) {
        this.reader = reader;
        this.records = records;
    }

    /** What is wrong with the coach's own content, if anything is. */
    public static Optional<String> problem(Shelf shelf) {
        try {
            return Rulebook.from(shelf).sought().isEmpty() ? Optional.of("coach") : Optional.empty();
        } catch (BadContent bad) {
            return Optional.of(String.valueOf(bad.getMessage()));
        }
    }

    /** Whether a form was sent to get side notes, and for nothing else. */
    public static boolean isAsked(Optional<String> then) {
        return then.filter(value -> value.equals(ASKS) || value.startsWith(HIDES))
                .isPresent();
    }

    /** Beside a form on which nobody has asked yet. */
    public Advice quiet(OpenRecord own) {
        boolean off = own.read(Wishes.FOLD).off();
        return new Advice(off ? Advice.State.OFF : Advice.State.QUIET, List.of(), Set.of());
    }

    /**
     * Beside a form whose button asked; a button of a note also hides its kind from now on.
     *
     * @param fields the names of the fields that are read
     * @param ticked parts that the person ticked themselves; they stay as the person left them
     */
    public Advice read(Visit visit, Submitted form, List<String> fields, Optional<String> then, List<String> ticked) {
        then.filter(value -> value.startsWith(HIDES))
                .ifPresent(value -> hide(visit, form.id(), value.substring(HIDES.length())));
        var texts = fields.stream()
                .collect(Collectors.toMap(
                        field -> field,
                        field -> form.fields().getOrDefault(field, List.of()).stream()
                                .findFirst()
                                .orElse(""),
                        (one, same) -> one,
                        LinkedHashMap::new));
        Advice advice = read(records.own(visit), texts);
        var seen = new HashSet<>(advice.seen());
        seen.addAll(ticked);
        return new Advice(advice.state(), advice.remarks(), seen);
    }

    Advice read(OpenRecord own, Map<String, String> texts) {
        Wishes wishes = own.read(Wishes.FOLD);
        if (wishes.off()) return new Advice(Advice.State.OFF, List.of(), Set.of());
        var engine = reader.engine();
        return switch (engine.state()) {
            case RUNNING -> new Advice(Advice.State.COMING, List.of(), Set.of());
            case FAILED, CANCELLED -> new Advice(Advice.State.LOST, List.of(), Set.of());
            case SUCCESS -> read(engine.resultNow(), wishes, texts);
        };
    }

    private static Advice read(Engine engine, Wishes wishes, Map<String, String> texts) {
        var remarks = new ArrayList<Remark>();
        var parts = EnumSet.noneOf(Part.class);
        int left = MOST;
        for (var field : texts.entrySet()) {
            String text = field.getValue()
                    .substring(0, Math.min(left, field.getValue().length()));
            left -= text.length();
            Reading reading = engine.read(text);
            parts.addAll(reading.parts());
            for (Note note : reading.notes()) {
                if (wishes.hidden().contains(note.rule())) continue;
                remarks.add(remark(engine, field.getKey(), text, note));
            }
        }
        return new Advice(
                Advice.State.READ,
                List.copyOf(remarks),
                parts.stream().map(Part::key).collect(Collectors.toSet()));
    }

    private static Remark remark(Engine engine, String field, String text, Note note) {
        Rule rule = engine.book().find(note.rule()).orElseThrow();
        return new Remark(
                field,
                note.from(),
                note.to(),
                text.substring(note.from(), note.to()),
                note.rule(),
                rule.explanation(),
                rule.question());
    }

    private void hide(Visit visit, EntryId form, String rule) {
        // The same press twice is the same act; the form's own id stays free for what is written.
        var id = new EntryId(UUID.nameUUIDFromBytes((form + rule).getBytes(StandardCharsets.UTF_8)));
        var act = Submitted.plain(id, Map.of("rule", List.of(rule)));
        records.own(visit).keep(act, WishAct.Hide.class, Wishes.FOLD);
    }
}
