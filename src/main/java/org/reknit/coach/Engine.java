package org.reknit.coach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;

/** Reads texts with the rules of the rulebook. Made once; it takes a second or two. */
final class Engine {
    private final JLanguageTool tool = new JLanguageTool(new PlainEnglish());
    private final List<Sought> sought;

    /** LanguageTool takes one text apart at a time, and a text takes milliseconds. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    private record Found(Rule rule, int from, int to) {}

    /** @throws IllegalArgumentException when a pattern cannot be understood */
    Engine(Rulebook book) {
        sought =
                book.rules().stream().map(rule -> Sought.of(rule, book.lists())).toList();
    }

    /** What the rules see in a text. A very long one is read piece by piece, so that its time grows with its length. */
    Reading read(String written) {
        if (written.isBlank()) return Reading.NOTHING;
        var typed = Typed.of(written);
        var quotes = Quotes.in(typed.text());
        var meant =
                sought.stream().filter(one -> !one.isLeftAlone(typed.text())).toList();
        var found = new ArrayList<Found>();
        for (int from = 0; from < typed.text().length(); ) {
            int to = Pieces.end(typed.text(), from);
            read(typed.text().substring(from, to), from, meant, found);
            from = to;
        }
        found.removeIf(one -> quotes.at(one.from()));
        return reading(typed, found);
    }

    private void read(String piece, int from, List<Sought> meant, List<Found> found) {
        int before = from;
        for (AnalyzedSentence sentence : sentences(piece)) {
            List<Word> words = Stream.of(sentence.getTokensWithoutWhitespace())
                    .map(Word::of)
                    .toList();
            for (Sought one : meant) {
                for (Line.Span span : one.in(words)) {
                    int begin = before + words.get(span.first()).from();
                    found.add(new Found(
                            one.rule(),
                            begin,
                            before + words.get(span.end() - 1).to()));
                }
            }
            before += sentence.getText().length();
        }
    }

    private List<AnalyzedSentence> sentences(String text) {
        oneAtATime.lock();
        try {
            return tool.analyzeText(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static Reading reading(Typed typed, List<Found> found) {
        var parts = EnumSet.noneOf(Part.class);
        var notes = new ArrayList<Note>();
        for (Found one : found) {
            String id = one.rule().id();
            int from = typed.written(one.from());
            int to = typed.written(one.to());
            one.rule().part().ifPresent(parts::add);
            one.rule().label().ifPresent(label -> notes.add(new Note(label, from, to, id)));
        }
        notes.sort(
                Comparator.comparingInt(Note::from).thenComparingInt(Note::to).thenComparing(Note::rule));
        return new Reading(List.copyOf(notes), parts);
    }
}
