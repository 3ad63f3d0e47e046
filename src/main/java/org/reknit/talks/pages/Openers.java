package org.reknit.talks.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.exercises.AnswerAct;
import org.reknit.exercises.Sheets;
import org.reknit.record.OpenRecord;

/** The first sentences that someone tried out for themselves (programme, exercise 24); until they take them, theirs alone. */
final class Openers {
    private static final String EXERCISE = "soft-start";
    private static final String STEP = "opener";

    private Openers() {}

    /** The newest there are. */
    static Optional<String> newest(OpenRecord own) {
        return own.read(Sheets.FOLD).all().stream()
                .filter(sheet -> sheet.exercise().equals(EXERCISE))
                .sorted(Comparator.comparing(Sheets.Sheet::at).reversed())
                .flatMap(sheet -> own.find(sheet.newest(), Sheets.FOLD).stream())
                .flatMap(said -> words(said.act()).stream())
                .findFirst();
    }

    private static Optional<String> words(AnswerAct act) {
        return Optional.of(String.join("\n", act.answers().getOrDefault(STEP, List.of()))
                        .strip())
                .filter(words -> !words.isEmpty());
    }

    /** What is there already, and these sentences after it; nothing that was typed is lost, and nothing stands there twice. */
    static String joined(String written, String sentences) {
        if (written.contains(sentences)) return written;
        return Stream.of(written.strip(), sentences)
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + "\n\n" + other)
                .orElse("");
    }
}
