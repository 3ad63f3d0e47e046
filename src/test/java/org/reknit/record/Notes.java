package org.reknit.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.Act;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.acts.Named;

/** A feature as small as can be, for tests of the record: two people leave each other notes. */
public record Notes(List<Note> left) {
    static final Chapter CHAPTER = new Chapter("notes");
    static final Fold<Notes, NoteAct> FOLD = fold(1);

    /** One note and who left it. */
    public record Note(EntryId id, String author, String text) {}

    /** What can be done. */
    public sealed interface NoteAct extends Act permits Leave {}

    /** A note is left. */
    @Named("notes/leave/1")
    public record Leave(String text) implements NoteAct {}

    static Fold<Notes, NoteAct> fold(int version) {
        return new Fold<>("notes", version, CHAPTER, NoteAct.class, Notes.class, new Notes(List.of()), Notes::after);
    }

    static Submitted plain(String text) {
        return Submitted.plain(EntryId.fresh(), fields(text));
    }

    static Map<String, List<String>> fields(String text) {
        return Map.of("text", List.of(text));
    }

    /** Leaves a note, whatever stands there. */
    static Decision<String> leave(OpenRecord record, Submitted note) {
        return record.append(note, Leave.class, FOLD.unless(notes -> Optional.empty()));
    }

    /** Leaves a note, which must succeed. */
    static void write(OpenRecord record, Submitted note) {
        if (!(leave(record, note) instanceof Decision.Granted)) throw new AssertionError("refused");
    }

    List<String> texts() {
        return left.stream().map(Note::text).toList();
    }

    private Notes after(Said<NoteAct> said) {
        return switch (said.act()) {
            case Leave note ->
                new Notes(Stream.concat(
                                left.stream(),
                                Stream.of(new Note(said.id(), said.author().toString(), note.text())))
                        .toList());
        };
    }
}
