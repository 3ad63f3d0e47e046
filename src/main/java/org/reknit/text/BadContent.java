package org.reknit.text;

/** A content file that cannot be used. Its message says which, and what to mend; content is public, so it may be shown. */
public class BadContent extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public BadContent(String problem) {
        super(problem);
    }

    /** What is wrong, with what brought it to light. */
    public BadContent(String problem, Throwable cause) {
        super(problem, cause);
    }
}
