package org.reknit.talks;

import java.util.UUID;
import org.reknit.record.EntryId;
import org.reknit.web.Pen;

/** A pen for each move that a talk's page offers, and one for what is only kept. */
public record Pens(Sitting sitting) {
    /** For a move. */
    public Pen of(Moving moving) {
        return TalkPages.pen(sitting, moving, new EntryId(UUID.randomUUID()));
    }

    /** For a draft, in the private record. */
    public Pen draft() {
        return Pen.ready(sitting.own(), sitting.me(), Talks.CHAPTER, DraftAct.Draft.class);
    }
}
