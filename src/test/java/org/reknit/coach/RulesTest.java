package org.reknit.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule's examples are its tests. */
class RulesTest {
    static Stream<Arguments> found() {
        return Read.BOOK.rules().stream()
                .flatMap(rule -> rule.found().stream().map(text -> Arguments.of(Named.of(rule.id(), rule), text)));
    }

    static Stream<Arguments> passes() {
        return Read.BOOK.rules().stream()
                .flatMap(rule -> rule.passes().stream().map(text -> Arguments.of(Named.of(rule.id(), rule), text)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("found")
    void aRuleFindsWhatItSaysItFinds(Rule rule, String text) {
        Reading reading = Read.text(text);
        rule.part().ifPresent(part -> assertThat(reading.parts()).contains(part));
        rule.label()
                .ifPresent(label ->
                        assertThat(reading.notes()).extracting(Note::rule).contains(rule.id()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("passes")
    void aRuleLeavesAloneWhatItSaysItLeavesAlone(Rule rule, String text) {
        Reading reading = Read.text(text);
        rule.part().ifPresent(part -> assertThat(reading.parts()).doesNotContain(part));
        rule.label().ifPresent(label -> assertThat(reading.labels()).doesNotContain(label));
    }

    @Test
    void everyRuleSaysWhatItSeesAndAsksItsAuthor() {
        var ids = new HashSet<String>();
        for (Rule rule : Read.BOOK.rules()) {
            assertThat(ids.add(rule.id())).as("%s is there twice", rule.id()).isTrue();
            assertThat(rule.label().isPresent() ^ rule.part().isPresent())
                    .as(rule.id())
                    .isTrue();
            assertThat(rule.found()).as(rule.id()).hasSizeGreaterThan(1);
            assertThat(rule.passes()).as(rule.id()).hasSizeGreaterThan(1);
            if (rule.part().isPresent()) continue;
            assertThat(rule.explanation()).as(rule.id()).isNotBlank().doesNotContain("!");
            assertThat(rule.question()).as(rule.id()).endsWith("?");
        }
        assertThat(Read.BOOK.rules()).extracting(Rule::sees).contains(all());
    }

    private static String[] all() {
        return Stream.concat(
                        Stream.of(Label.values()).map(Label::key),
                        Stream.of(Part.values()).map(Part::key))
                .toArray(String[]::new);
    }
}
