package org.reknit.export;

import org.reknit.text.Texts;

/** What verify says with a number in it. */
final class Plural {
    private Plural() {}

    static String say(Texts texts, String what, long n) {
        return n == 1 ? texts.say("verify." + what + ".one") : texts.say("verify." + what + ".other", "n", n);
    }
}
