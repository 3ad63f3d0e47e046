package org.reknit.proof;

import java.util.Locale;

/** What can be wrong with an entry, or with a record as a whole. */
public enum Flaw {
    /** It bears another number than its place. */
    POSITION,
    /** It stands after one that came later. */
    ORDER,
    /** At least one entry before it is gone. */
    MISSING,
    /** It does not follow the one before it: something that is linked was changed. */
    LINK,
    /** The server's signature over its place does not fit. */
    CHECKPOINT,
    /** Its id occurs twice. */
    TWICE,
    /** The newest entries are gone. */
    CUT,
    /** The end that is named is not the end that is there. */
    END,
    /** There is no key for its epoch. */
    EPOCH,
    /** Its tag belongs to no author and chapter of this record. */
    TAG,
    /** Its share is gone, so nobody can open it any more. */
    SHARE,
    /** Its share and its commitment do not fit each other. */
    COMMITMENT,
    /** What is sealed does not open in this place. */
    SEAL,
    /** What is inside names another author or chapter than the tag. */
    SCOPE,
    /** Its author did not join before. */
    AUTHOR,
    /** It is not signed by its author. */
    SIGNATURE,
    /** It answers to an entry that is not here. */
    SEEN,
    /** Somebody joins who cannot: not at the beginning, not for themselves, or a second time. */
    JOIN;

    /** The flaw as text keys write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
