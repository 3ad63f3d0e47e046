package org.reknit.web;

import org.reknit.acts.Act;
import org.reknit.acts.Body;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.crypto.Bytes;
import org.reknit.people.PersonId;
import org.reknit.record.OpenRecord;

/**
 * What a form needs to sign an act where it is written.
 *
 * @param id of the act to be; the same when a page is drawn again, so that nothing is stored twice
 */
public record Pen(String record, PersonId author, String chapter, String act, String seen, EntryId id) {
    /** A pen for a new act of whoever has opened the record. */
    public static Pen ready(OpenRecord record, Class<? extends Act> act) {
        return again(record, act, EntryId.fresh());
    }

    /** A pen for the same act, when its page is drawn once more. */
    public static Pen again(OpenRecord record, Class<? extends Act> act, EntryId id) {
        String name = Body.nameOf(act);
        String seen = Bytes.text(record.head().link());
        return new Pen(record.id().toString(), record.reader(), Chapter.of(name).name(), name, seen, id);
    }
}
