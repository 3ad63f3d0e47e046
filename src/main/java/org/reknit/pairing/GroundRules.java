package org.reknit.pairing;

/** The rules both accept when they link; their words stand in the texts. */
final class GroundRules {
    /** The edition that joins name. */
    static final String EDITION = "1";

    private GroundRules() {}
}
