package org.reknit.safety;

import org.reknit.text.Keyed;

/** With the other, or alone for now. */
public enum Way implements Keyed {
    /** The path with the other. */
    JOINT,
    /** One's own path; nothing of it shows to anyone else. */
    OWN;
}
