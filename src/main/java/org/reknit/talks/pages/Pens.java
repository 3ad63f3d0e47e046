package org.reknit.talks.pages;

import org.reknit.acts.EntryId;
import org.reknit.talks.TalkDraftAct;
import org.reknit.web.Pen;

/** A pen for each move that a talk's page offers, and one for what is only kept. */
public record Pens(Sitting sitting) {
    /** For a move. */
    public Pen of(Moving moving) {
        return TalkPages.pen(sitting, moving, EntryId.fresh());
    }

    /** For a draft, in the private record. */
    public Pen draft() {
        return Pen.ready(sitting.own(), TalkDraftAct.Draft.class);
    }
}
