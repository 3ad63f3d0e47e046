package org.reknit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file in YAML becomes a record, or a sentence that says what to mend, and where. */
class YamlTest {
    private static final String SHELF = """
            # two lines of
            # comment
            title: Small days
            place: 10
            how: [alone, share]
            opens: {alone: 1, turns: 2}
            cards:
              - id: kettle
                ask: "What?"
                times: 2
              - id: coats

                ask: >
                  Which one,
                  and why?
            """;

    enum Wood implements Keyed {
        OLD_OAK,
        ASH
    }

    record Card(String id, String ask, Optional<Integer> times) {
        Card {
            if (!ask.strip().endsWith("?")) throw new BadContent("it asks nothing");
        }
    }

    record Box(
            String title,
            int place,
            List<How> how,
            Map<How, Integer> opens,
            Optional<Wood> wood,
            Optional<Boolean> again,
            List<Card> cards) {
        Box {
            if (cards.isEmpty()) throw new BadContent("an empty box");
        }
    }

    @Test
    void whatFitsIsBound() {
        var box = Yaml.read(SHELF, Box.class);
        assertThat(box.title()).isEqualTo("Small days");
        assertThat(box.how()).containsExactly(How.ALONE, How.SHARE);
        assertThat(box.opens()).containsEntry(How.TURNS, 2);
        assertThat(box.wood()).isEmpty();
        assertThat(Yaml.read(SHELF + "wood: old-oak\nagain: yes\n", Box.class).again())
                .contains(true);
        assertThat(box.cards()).extracting(Card::id).containsExactly("kettle", "coats");
        assertThat(Yaml.read(SHELF.replace("how: [alone, share]", ""), Box.class)
                        .how())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            place: 10         |                   | line 3: place is missing
            place: 10         | place:            | line 4: place is missing
            title: Small days | title:            | line 3: title is missing
            place: 10         | place: ten        | line 4: place: "ten" cannot be used
            place: 10         | plaice: 10        | line 3: place is missing
            times: 2          | time: 2           | line 10: cards.kettle.time is not known here; known are ask, id, times
            place: 10         | place: [10, 11]   | line 4: place cannot be used as it stands
            [alone, share]    | [alone, shares]   | line 5: how.2: "shares" cannot be used, only alone, share, together, turns
            [alone, share]    | {alone: share}    | line 5: how.1
            {alone: 1         | {alonely: 1       | "alonely" cannot be used, only alone, share, together, turns
            ask: "What?"      | ask: "What."      | line 8: cards.kettle: it asks nothing
            ask: "What?"      | asks: "What?"     | cards.kettle.ask
            times: 2          | times: twice      | line 10: cards.kettle.times: "twice" cannot be used
            - id: coats       | - id: []          | line 11: cards.2.id cannot be used as it stands
            place: 10         | title: Again      | line 4: this is not YAML
            title: Small days | title: "Small" days | line 3: this is not YAML
            place: 10         | again: perhaps    | line 4: again: "perhaps" cannot be used
            ask: "What?"      | ask: *title       | line 9: "*title" stands in quotes
            """)
    void whatDoesNotFitIsToldWithItsLine(String right, @Nullable String wrong, String told) {
        assertThat(SHELF).contains(right);
        assertThatThrownBy(() -> sheet(SHELF.replace(right, Objects.requireNonNullElse(wrong, "")))
                        .yaml(Box.class))
                .isInstanceOf(BadContent.class)
                .hasMessageStartingWith("boxes/small.yaml, line ")
                .hasMessageContaining(told);
    }

    @Test
    void whatIsWrongWithTheWholeIsToldToo() {
        for (String nothing : List.of("", "# only a comment\n"))
            assertThatThrownBy(() -> sheet(nothing).yaml(Box.class))
                    .hasMessageContaining("names and values are missing");
        assertThatThrownBy(() -> sheet("- a\n- b\n").yaml(Box.class)).hasMessageContaining("boxes/small.yaml");
        assertThatThrownBy(() ->
                        sheet(SHELF.replaceFirst("(?s)cards:.*", "cards: []")).yaml(Box.class))
                .hasMessageEndingWith(": an empty box");
    }

    @Test
    void aFrontMattersLinesAreTheFiles() {
        String file = "---\n" + SHELF.replace("place: 10", "place: ten") + "---\n# purpose\n";
        assertThatThrownBy(() -> sheet(file).as(text -> Document.read(text, Box.class)))
                .hasMessageContaining("line 5: place");
    }

    @Test
    void whatWouldFillTheMemoryIsRefused() {
        String deep = "title: " + "[".repeat(5000) + "]".repeat(5000);
        assertThatThrownBy(() -> sheet(deep).yaml(Box.class)).isInstanceOf(BadContent.class);
        String long_ = "title: \"" + "x".repeat(5_000_000) + "\"\n";
        assertThatThrownBy(() -> sheet(long_).yaml(Box.class)).isInstanceOf(BadContent.class);
        String many = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n";
        assertThatThrownBy(() -> sheet(many).named(List.class)).hasMessageContaining("\"*a\" stands in quotes");
    }

    private static Shelf.Sheet sheet(String text) {
        return new Shelf.Sheet("boxes", "small.yaml", text);
    }
}
