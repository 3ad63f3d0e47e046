package org.reknit.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reknit.text.BadContent;

/**
 * One pattern: what stands in a row. Looking for it takes at most slots times words steps, whatever the pattern and
 * whatever the text, since no place is tried twice.
 */
record Sequence(List<Spot> slots) {
    private static final Pattern LIST = Pattern.compile("\\{([a-z-]+)}");

    /** Words that stand in a sentence, from the first to before the last. */
    record Span(int first, int end) {
        boolean touches(Span other) {
            return first < other.end && other.first < end;
        }
    }

    /**
     * The patterns that a line of content stands for: one for each phrase of the lists it names.
     *
     * @throws IllegalArgumentException when it cannot be understood
     */
    static List<Sequence> read(String line, Map<String, List<String>> lists) {
        Matcher named = LIST.matcher(line);
        if (!named.find())
            return List.of(new Sequence(
                    Stream.of(line.strip().split("\\s+")).map(Spot::of).toList()));
        List<String> phrases = lists.get(named.group(1));
        if (phrases == null) throw new BadContent("there is no list " + named.group());
        return phrases.stream()
                .map(phrase -> line.substring(0, named.start()) + phrase + line.substring(named.end()))
                .flatMap(written -> read(written, lists).stream())
                .toList();
    }

    /** Where it stands, from left to right; of several ways from one place, the shortest. */
    List<Span> in(List<Word> words) {
        var spans = new ArrayList<Span>();
        boolean[][] failed = new boolean[slots.size()][];
        for (int from = 0; from < words.size(); from++) {
            if (slots.getFirst().least() > 0 && !slots.getFirst().fits(words.get(from))) continue;
            OptionalInt end = end(words, 0, from, failed);
            if (end.isPresent() && end.getAsInt() > from) spans.add(new Span(from, end.getAsInt()));
        }
        return spans;
    }

    private OptionalInt end(List<Word> words, int slot, int at, boolean[][] failed) {
        if (slot == slots.size()) return OptionalInt.of(at);
        if (failed[slot] != null && failed[slot][at]) return OptionalInt.empty();
        Spot here = slots.get(slot);
        for (int often = 0; often <= here.most(); often++) {
            if (often >= here.least()) {
                OptionalInt end = end(words, slot + 1, at + often, failed);
                if (end.isPresent()) return end;
            }
            if (at + often >= words.size() || !here.fits(words.get(at + often))) break;
        }
        if (failed[slot] == null) failed[slot] = new boolean[words.size() + 1];
        failed[slot][at] = true;
        return OptionalInt.empty();
    }
}
