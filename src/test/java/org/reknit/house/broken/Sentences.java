package org.reknit.house.broken;

class Sentences {
    String refusal() {
        return "Nothing was kept";
    }

    String refusal(String name) {
        if (name.isBlank()) throw new IllegalArgumentException("A name is never blank here.");
        return name + "you are not signed in.";
    }

    /** Breaks nothing. */
    String key() {
        return "keys.session.gone";
    }
}
