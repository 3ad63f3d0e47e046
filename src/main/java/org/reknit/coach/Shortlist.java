package org.reknit.coach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All rules, and which of their patterns can be in a sentence at all. Most cannot, since a word that they ask for is not
 * there, and are not looked for.
 */
final class Shortlist {
    /** Places of a pattern that are asked about; those after them are left to the pattern itself. */
    private static final int MOST = Long.SIZE;

    private final List<Sequence> lines = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();

    /** Which places a word can fill: the number of a line times {@link #MOST}, and the place in that line. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** For each line, a bit for each of its places that only certain words can fill. */
    private final List<Long> asked = new ArrayList<>();

    Shortlist(List<Sought> rules) {
        for (int rule = 0; rule < rules.size(); rule++) {
            for (Sequence line : rules.get(rule).patterns()) add(line, rule);
        }
    }

    private void add(Sequence line, int rule) {
        long bits = 0;
        for (int place = 0; place < Math.min(MOST, line.slots().size()); place++) {
            var needs = line.slots().get(place).needs();
            if (!needs.isEmpty()) bits |= 1L << place;
            for (String word : needs)
                places.computeIfAbsent(word, first -> new ArrayList<>()).add(lines.size() * MOST + place);
        }
        lines.add(line);
        owners.add(rule);
        asked.add(bits);
    }

    /** Where patterns stand in a sentence, by the number of their rule. */
    Map<Integer, List<Sequence.Span>> in(List<Word> words) {
        var filled = filled(words);
        var found = new TreeMap<Integer, List<Sequence.Span>>();
        for (int number = 0; number < filled.length; number++) {
            if (filled[number] != asked.get(number)) continue;
            List<Sequence.Span> spans = lines.get(number).in(words);
            if (!spans.isEmpty())
                found.computeIfAbsent(owners.get(number), first -> new ArrayList<>())
                        .addAll(spans);
        }
        return found;
    }

    private long[] filled(List<Word> words) {
        var there = new HashSet<String>();
        for (Word word : words) {
            there.add(word.text());
            there.addAll(word.lemmas());
        }
        long[] filled = new long[lines.size()];
        for (String word : there) {
            for (int place : places.getOrDefault(word, List.of())) filled[place / MOST] |= 1L << place % MOST;
        }
        return filled;
    }
}
