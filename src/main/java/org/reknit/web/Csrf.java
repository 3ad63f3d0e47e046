package org.reknit.web;

/** What proves that a form came from here, and the header a script sends it in. */
record Csrf(String token, String header) {
    @Override
    public String toString() {
        return "Csrf";
    }
}
