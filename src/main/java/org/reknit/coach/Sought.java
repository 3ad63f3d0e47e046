package org.reknit.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A rule with its patterns understood. */
record Sought(Rule rule, List<Sequence> patterns, List<Sequence> never) {
    static Sought of(Rule rule, Map<String, List<String>> lists) {
        return new Sought(rule, lines(rule.patterns(), lists), lines(rule.never(), lists));
    }

    private static List<Sequence> lines(List<String> written, Map<String, List<String>> lists) {
        return written.stream()
                .flatMap(line -> Sequence.read(line, lists).stream())
                .toList();
    }

    /** Those of the places where its patterns stand that are meant, and not asked, told, denied or excepted. */
    List<Sequence.Span> meant(List<Sequence.Span> spans, List<Word> words) {
        var context = new Context(words);
        if (!rule.asked() && context.isQuestion()) return List.of();
        var left = never.stream().flatMap(line -> line.in(words).stream()).toList();
        spans.removeIf(span -> context.isTold(span.first())
                || rule.denied() && context.isDenied(span.first())
                || left.stream().anyMatch(span::touches));
        return apart(spans);
    }

    /** Where several patterns found some of the same words, the first of them, and the longest that begins there. */
    private static List<Sequence.Span> apart(List<Sequence.Span> spans) {
        spans.sort(Comparator.comparingInt(Sequence.Span::first).thenComparingInt(span -> -span.end()));
        var apart = new ArrayList<Sequence.Span>();
        for (Sequence.Span span : spans) if (apart.isEmpty() || !apart.getLast().touches(span)) apart.add(span);
        return apart;
    }
}
