package org.reknit.text;

/**
 * Why something that somebody asked for is not done. A feature's reasons are the constants of its {@code Refusal}, and
 * each has a sentence that says what to do instead.
 */
public interface Reason extends Keyed {
    /** The key of its sentence: {@code <module>.refusal.<key>}. */
    default String sentence() {
        String below = getClass().getPackageName().substring(ROOT.length());
        return below.split("\\.", 2)[0] + ".refusal." + key();
    }

    /** What all modules' packages begin with. */
    String ROOT = "org.reknit.";
}
