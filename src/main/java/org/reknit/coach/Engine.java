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
    private final Rulebook book;
    private final List<Sought> sought;
    private final Shortlist shortlist;

    /** LanguageTool takes one text apart at a time, and a text takes milliseconds. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    private record Found(Rule rule, int from, int to) {}

    /** @throws IllegalArgumentException when a pattern cannot be understood */
    Engine(Rulebook book) {
        this.book = book;
        sought = book.sought();
        shortlist = new Shortlist(sought);
    }

    /** The content it reads with. */
    Rulebook book() {
        return book;
    }

    /** The same engine with its dictionaries in memory, so that nobody's first words wait for them. */
    Engine warm() {
        if (sentences("We begin.").isEmpty()) throw new IllegalStateException("a sentence is one");
        return this;
    }

    /** What the rules see in a text. A very long one is read piece by piece, so that its time grows with its length. */
    Reading read(String written) {
        if (written.isBlank()) return Reading.NOTHING;
        var typed = Typed.of(written);
        var quotes = Quotes.in(typed.text());
        var found = new ArrayList<Found>();
        for (int from = 0; from < typed.text().length(); ) {
            int to = Pieces.end(typed.text(), from);
            read(typed.text().substring(from, to), from, found);
            from = to;
        }
        var silent = found.stream()
                .map(Found::rule)
                .distinct()
                .filter(rule -> rule.leavesAlone(typed.text()))
                .toList();
        found.removeIf(one -> quotes.at(one.from()) || silent.contains(one.rule()));
        return reading(typed, found);
    }

    private void read(String piece, int from, List<Found> found) {
        int before = from;
        for (AnalyzedSentence sentence : sentences(piece)) {
            List<Word> words = Stream.of(sentence.getTokensWithoutWhitespace())
                    .map(Word::of)
                    .toList();
            for (var possible : shortlist.in(words).entrySet()) {
                Sought one = sought.get(possible.getKey());
                for (Sequence.Span span : one.meant(possible.getValue(), words)) {
                    int begin = before + words.get(span.first()).from();
                    int end = before + words.get(span.end() - 1).to();
                    found.add(new Found(one.rule(), begin, end));
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
        return new Reading(saidOnce(notes), parts);
    }

    /** Of several notes of one label on the same words, the longest; they are in the order of the text. */
    private static List<Note> saidOnce(List<Note> notes) {
        notes.sort(Comparator.comparingInt((Note note) -> note.from() - note.to())
                .thenComparingInt(Note::from)
                .thenComparing(Note::rule));
        var said = new ArrayList<Note>();
        for (Note note : notes) if (said.stream().noneMatch(note::repeats)) said.add(note);
        said.sort(Comparator.comparingInt(Note::from).thenComparingInt(Note::to).thenComparing(Note::rule));
        return List.copyOf(said);
    }
}
