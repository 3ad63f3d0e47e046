package org.reknit.timeouts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reknit.exercises.AnswerAct;
import org.reknit.exercises.Sheets;
import org.reknit.record.OpenRecord;

/** What the reader wrote for themselves about breaks, on a quiet day; nobody else ever sees it. */
record Own(Map<String, List<String>> answers) {
    static Own of(OpenRecord own) {
        return new Own(own.read(Sheets.FOLD).all().reversed().stream()
                .filter(sheet -> sheet.exercise().equals(Pact.EXERCISE))
                .findFirst()
                .flatMap(sheet -> own.find(sheet.newest(), Sheets.FOLD))
                .map(said -> ((AnswerAct.Answer) said.act()).answers())
                .orElse(Map.of()));
    }

    /** Where they go and what they do there; empty when they have not said. */
    String where() {
        return answers.getOrDefault("where-i-go", List.of()).stream().collect(Collectors.joining("\n"));
    }

    /** How long it takes them, as the exercise offered it; the first of the lengths when they have not said. */
    Length length(List<String> offered) {
        int at = answers.getOrDefault("how-long", List.of()).stream()
                .findFirst()
                .map(offered::indexOf)
                .orElse(0);
        return Length.values()[at < 0 || at >= Length.values().length ? 0 : at];
    }

    @Override
    public String toString() {
        return "Own";
    }
}
