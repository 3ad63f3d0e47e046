package org.reknit.web;

/** Someone who is not signed in, or whose session is locked, asked for a page of their own. */
final class SignInFirst extends RuntimeException {
    private static final long serialVersionUID = 1;

    SignInFirst() {
        super("sign in first", null, false, false);
    }
}
