package org.reknit.timeouts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reknit.exercises.Sheets;
import org.reknit.record.OpenRecord;
import org.reknit.text.Choices;

/** What the reader wrote for themselves about breaks, on a quiet day; nobody else ever sees it. */
record Own(Map<String, List<String>> answers) {
    static Own of(OpenRecord own) {
        return new Own(own.read(Sheets.FOLD).all().reversed().stream()
                .filter(sheet -> sheet.exercise().equals(Pact.EXERCISE))
                .findFirst()
                .flatMap(sheet -> own.find(sheet.newest(), Sheets.FOLD))
                .map(said -> said.act().answers())
                .orElse(Map.of()));
    }

    /** Where they go and what they do there; empty when they have not said. */
    String where() {
        return answers.getOrDefault("where-i-go", List.of()).stream().collect(Collectors.joining("\n"));
    }

    /** How long it takes them; the first of the lengths when they have not said. */
    Length length(Choices choices) {
        return answers.getOrDefault(Pact.HOW_LONG, List.of()).stream()
                .findFirst()
                .flatMap(said -> choices.id(Pact.EXERCISE, Pact.HOW_LONG, said))
                .flatMap(Length::of)
                .orElse(Length.TWENTY);
    }

    @Override
    public String toString() {
        return "Own";
    }
}
