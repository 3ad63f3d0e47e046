package org.reknit.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rules, and which of their patterns can be in a sentence at all: most cannot, and are not looked for. */
final class Shortlist {
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final BitSet always = new BitSet();

    Shortlist(List<Sought> rules) {
        for (int rule = 0; rule < rules.size(); rule++) {
            for (Line line : rules.get(rule).patterns()) {
                int number = lines.size();
                lines.add(line);
                owners.add(rule);
                if (line.needs().isEmpty()) always.set(number);
                for (String word : line.needs())
                    byWord.computeIfAbsent(word, first -> new BitSet()).set(number);
            }
        }
    }

    /** Where patterns stand in a sentence, by the number of their rule. */
    Map<Integer, List<Line.Span>> in(List<Word> words) {
        var possible = (BitSet) always.clone();
        for (Word word : words) {
            add(word.text(), possible);
            for (String lemma : word.lemmas()) add(lemma, possible);
        }
        var found = new TreeMap<Integer, List<Line.Span>>();
        for (int number = possible.nextSetBit(0); number >= 0; number = possible.nextSetBit(number + 1)) {
            List<Line.Span> spans = lines.get(number).in(words);
            if (!spans.isEmpty())
                found.computeIfAbsent(owners.get(number), first -> new ArrayList<>())
                        .addAll(spans);
        }
        return found;
    }

    private void add(String word, BitSet possible) {
        BitSet more = byWord.get(word);
        if (more != null) possible.or(more);
    }
}
