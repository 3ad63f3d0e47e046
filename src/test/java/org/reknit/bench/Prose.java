package org.reknit.bench;

import java.util.List;
import java.util.Random;

/** Text of the length that people write, from invented sentences. */
final class Prose {
    private static final List<String> SENTENCES = List.of(
            "I waited at the window until the last bus had gone, and then I told myself that you had missed it.",
            "When you ask me how the day was I hear the other question behind it.",
            "You said it back to me and left out the part about the kitchen.",
            "I know what I did, and I know that I did it more than once.",
            "On Tuesday it was easy, and on Wednesday I could not look at you.",
            "What I need is to hear it from you first and not from somebody else.",
            "I put the letter in the drawer with the batteries, where nobody would look.",
            "It was never about the money, although the money was real.",
            "I have written this four times and this is the shortest.",
            "We walked to the river and back and talked about the dog.");

    private final Random random = new Random(11);

    /** Between a short note and a full page. */
    String text() {
        return text(200 + random.nextInt(1_300));
    }

    /** Text of about this many characters. */
    String text(int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
            text.append(random.nextInt(5) == 0 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }
}
