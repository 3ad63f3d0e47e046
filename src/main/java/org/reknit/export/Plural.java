package org.reknit.export;

import org.reknit.text.Texts;

/** A sentence with a number in it. */
final class Plural {
    private Plural() {}

    static String say(Texts texts, String key, long n) {
        return texts.say(key + (n == 1 ? ".one" : ".other"), "n", n);
    }
}
