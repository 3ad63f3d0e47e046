package org.reknit.coach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/**
 * One word or mark of a sentence, with all that it may be.
 *
 * @param text in small letters; empty before the first word
 * @param lemmas its dictionary forms, such as lie for lied
 * @param readings each of its parts of speech with its dictionary form
 * @param from where it begins in the sentence
 */
record Word(String text, Set<String> lemmas, List<Reading> readings, int from, int to) {
    /** @param tag a Penn Treebank tag, such as VBD */
    record Reading(String lemma, String tag) {
        @Override
        public String toString() {
            return tag;
        }
    }

    static Word of(AnalyzedTokenReadings token) {
        var lemmas = new HashSet<String>();
        var readings = new ArrayList<Reading>();
        for (AnalyzedToken reading : token) {
            String lemma = reading.getLemma();
            String tag = reading.getPOSTag();
            if (lemma == null) continue;
            lemmas.add(lemma.toLowerCase(Locale.ROOT));
            if (tag != null) readings.add(new Reading(lemma.toLowerCase(Locale.ROOT), tag));
        }
        return new Word(
                token.getToken().toLowerCase(Locale.ROOT), lemmas, readings, token.getStartPos(), token.getEndPos());
    }

    boolean isStart() {
        return text.isEmpty();
    }

    boolean isEnd() {
        return !text.isEmpty() && text.chars().allMatch(letter -> ".!?…".indexOf(letter) >= 0);
    }

    boolean is(String... lemma) {
        for (String one : lemma) if (lemmas.contains(one)) return true;
        return false;
    }

    boolean hasTag(String tag) {
        return readings.stream().anyMatch(reading -> reading.tag().equals(tag));
    }

    @Override
    public String toString() {
        return "Word[" + from + " to " + to + "]";
    }
}
