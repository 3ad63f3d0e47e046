package org.reknit.coach;

import java.util.List;
import java.util.Set;

/**
 * What stands around a finding and takes its edge away: someone else's words told, one's own words of an earlier time,
 * a "not" before it.
 */
record Context(List<Word> words) {
    private static final String[] TELLING = {
        "say",
        "tell",
        "claim",
        "think",
        "believe",
        "write",
        "ask",
        "accuse",
        "call",
        "feel",
        "hear",
        "insist",
        "pretend",
        "imagine",
        "convince",
        "blame",
        "argue",
        "suppose",
        "admit",
        "suggest",
        "complain",
        "know",
        "understand"
    };
    private static final Set<String> NEGATIONS = Set.of(
            "not", "n't", "never", "nobody", "cannot", "without", "none", "nothing", "neither", "nor", "hardly", "no");
    private static final Set<String> BREAKS =
            Set.of(",", ";", ":", "but", "so", ".", "!", "?", "-", "–", "—", "--", "and", "because", "if", "when");
    private static final Set<String> EARLIER = Set.of("used", "would", "did", "was", "were", "could", "kept", "should");
    private static final int NEAR = 5;

    /** Whether the words from here on are told as someone else's, or as one's own of an earlier time. */
    boolean isTold(int here) {
        for (int i = here - 1; i > 0 && i >= here - NEAR; i--) {
            Word word = words.get(i);
            if (BREAKS.contains(word.text())) return false;
            if (!word.is(TELLING)) continue;
            return !isSaidNow(i);
        }
        return false;
    }

    /** "I say", "let me say", "I am telling you": not "I said", "I kept telling you", "I used to think", "you say". */
    private boolean isSaidNow(int verb) {
        Word word = words.get(verb);
        if (word.hasTag("VBD") || word.hasTag("VBN")) return false;
        boolean progressive = word.hasTag("VBG") && !word.hasTag("VBP");
        for (int i = verb - 1; i > 0 && i >= verb - NEAR; i--) {
            String before = words.get(i).text();
            if (EARLIER.contains(before)) return false;
            if (before.equals("me") && words.get(i - 1).is("let")) return true;
            if (before.equals("i") || before.equals("we"))
                return !progressive || words.get(i + 1).is("be");
        }
        return false;
    }

    /** Whether a "not" stands shortly before, in the same breath. */
    boolean isDenied(int here) {
        for (int i = here - 1; i > 0 && i >= here - NEAR; i--) {
            String word = words.get(i).text();
            if (NEGATIONS.contains(word)) return true;
            if (BREAKS.contains(word)) return false;
        }
        return false;
    }

    /** Whether it ends as a question. */
    boolean isQuestion() {
        return words.getLast().text().contains("?");
    }
}
