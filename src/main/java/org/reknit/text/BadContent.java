package org.reknit.text;

import org.jspecify.annotations.Nullable;

/** A content file that cannot be used. Its message says which, where, and what to mend; content is public, so it may be shown. */
public class BadContent extends IllegalArgumentException {
    private static final long serialVersionUID = 2;

    private final int line;

    /** What is wrong. */
    public BadContent(String problem) {
        this(0, problem, null);
    }

    /** What is wrong, with what brought it to light. */
    public BadContent(String problem, Throwable cause) {
        this(0, problem, cause);
    }

    /** @param line of the file, counted from 1; 0 when it is not known */
    BadContent(int line, String problem, @Nullable Throwable cause) {
        super(problem, cause);
        this.line = line;
    }

    /** The same, with its line. */
    BadContent at(int number) {
        return new BadContent(number, String.valueOf(getMessage()), this);
    }

    /** The same, in a file of which these lines come first. */
    BadContent below(int lines) {
        return line > 0 ? at(line + lines) : this;
    }

    /** The same, with the name of its file. */
    BadContent in(String file) {
        String place = line > 0 ? file + ", line " + line : file;
        return new BadContent(place + ": " + getMessage(), this);
    }
}
