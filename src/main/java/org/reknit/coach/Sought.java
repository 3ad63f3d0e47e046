package org.reknit.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A rule with its patterns understood. */
record Sought(Rule rule, List<Line> patterns, List<Line> never) {
    static Sought of(Rule rule, Map<String, List<String>> lists) {
        return new Sought(rule, lines(rule.patterns(), lists), lines(rule.never(), lists));
    }

    private static List<Line> lines(List<String> written, Map<String, List<String>> lists) {
        return written.stream().flatMap(line -> Line.read(line, lists).stream()).toList();
    }

    /** Those of the places where its patterns stand that are meant, and not asked, told, denied or excepted. */
    List<Line.Span> meant(List<Line.Span> spans, List<Word> words) {
        var context = new Context(words);
        if (!rule.asked() && context.isQuestion()) return List.of();
        var left = never.stream().flatMap(line -> line.in(words).stream()).toList();
        spans.removeIf(span -> context.isTold(span.first())
                || rule.denied() && context.isDenied(span.first())
                || left.stream().anyMatch(span::touches));
        return apart(spans);
    }

    /** Where several patterns found some of the same words, the first of them, and the longest that begins there. */
    private static List<Line.Span> apart(List<Line.Span> spans) {
        spans.sort(Comparator.comparingInt(Line.Span::first).thenComparingInt(span -> -span.end()));
        var apart = new ArrayList<Line.Span>();
        for (Line.Span span : spans) if (apart.isEmpty() || !apart.getLast().touches(span)) apart.add(span);
        return apart;
    }
}
