package org.reknit.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reknit.cards.Deck.Card;
import org.reknit.people.PairKind;
import org.reknit.stages.Stage;
import org.reknit.text.Shelf;

/** The decks, as their files hold them. */
class DecksTest {
    private static final List<Deck> DECKS = new Decks(new Shelf(Path.of("nothing-of-our-own"))).all();

    @TempDir
    Path own = Path.of("");

    @Test
    void thereIsEnoughForEveryKindAtEveryStage() {
        assertThat(cards(DECKS)).hasSizeGreaterThan(120);
        for (PairKind kind : PairKind.values()) {
            int before = 0;
            for (Stage stage : Stage.values()) {
                int there = (int) DECKS.stream()
                        .filter(deck -> deck.isFor(kind))
                        .flatMap(deck -> deck.cards().stream()
                                .filter(card -> deck.depths(stage).contains(card.depth())))
                        .count();
                assertThat(there).as(kind + " " + stage).isGreaterThanOrEqualTo(Math.max(18, before));
                before = there;
            }
            assertThat(before).as("in the end, for " + kind).isGreaterThan(85);
        }
    }

    @Test
    void lightOnesComeFirst() {
        for (Deck deck : DECKS) {
            assertThat(deck.depths(Stage.STEADY)).as(deck.id()).isSubsetOf(1);
            assertThat(deck.depths(Stage.HEAR)).as(deck.id()).doesNotContain(3);
        }
    }

    @Test
    void eachAsksOpenlyAndAccusesNobody() {
        for (Card card : cards(DECKS)) {
            String ask = card.ask().toLowerCase(Locale.ROOT);
            assertThat(ask)
                    .as(card.id())
                    .doesNotContainPattern("\\bwhy\\b|\\bnever told\\b|\\bhonest|\\btruth|\\bconfess|\\bsecret\\b");
            assertThat(ask)
                    .as(card.id())
                    .doesNotMatch("(do|does|did|are|is|was|have|has|can|could|would|will|should) .*");
            assertThat(ask)
                    .as(card.id())
                    .doesNotContainPattern(
                            "\\bsex|\\bnaked|\\bbed\\b|\\bkiss|\\bforgiv|how often|how much do you (love|trust)");
            assertThat(card.ask()).as(card.id()).hasSizeLessThan(140).matches("\\p{Lu}[^\\n]*\\?");
        }
    }

    @Test
    void noneIsStampedFromOneMould() {
        var asks = cards(DECKS).stream().map(Card::ask).toList();
        assertThat(asks).doesNotHaveDuplicates();
        var first = counted(asks, ask -> ask.replaceFirst(" .*", ""));
        assertThat(first.values()).allMatch(often -> often < asks.size() * 3 / 10);
        var three = counted(asks, ask -> ask.replaceFirst("((?:\\S+ ){3}).*", "$1"));
        assertThat(three)
                .allSatisfy((words, often) -> assertThat(often).as(words).isLessThan(8));
    }

    @Test
    void anInstallationsOwnDeckStandsInForOursOrIsAdded() throws IOException {
        write(
                "small-days",
                "title: Our days\nabout: Ours.\nplace: 1\nopens: {1: steady}\ncards:\n  - {id: a, depth: 1, ask: \"What now?\"}\n");
        write(
                "ours",
                "title: More\nabout: Ours.\nplace: 2\nopens: {1: hear}\nfor-kinds: [friends]\ncards:\n  - {id: a, depth: 1, ask: \"What then?\"}\n");
        var decks = new Decks(new Shelf(own));
        assertThat(decks.find("small-days").orElseThrow().title()).isEqualTo("Our days");
        assertThat(decks.open(PairKind.FRIENDS, Stage.HEAR))
                .extracting(Deck::id)
                .contains("ours");
        assertThat(decks.open(PairKind.FRIENDS, Stage.STEADY))
                .extracting(Deck::id)
                .doesNotContain("ours");
        assertThat(decks.open(PairKind.FAMILY, Stage.KEEP)).extracting(Deck::id).doesNotContain("ours");
    }

    @Test
    void aBrokenDeckIsNamedAndSoIsWhatIsWrong() throws IOException {
        write(
                "broken",
                "title: B\nabout: B\nplace: 1\nopens: {1: steady}\ncards:\n  - {id: a, depth: 2, ask: \"What?\"}\n");
        assertThatThrownBy(() -> new Decks(new Shelf(own)))
                .hasMessageContaining("broken.yaml")
                .hasMessageContaining("depth 2");
        assertThat(Decks.problems(new Shelf(own))).singleElement().asString().contains("broken.yaml");
        for (String wrong : List.of(
                "title: B",
                "title: B\nabout: B\nplace: 1\nopens: {1: soon}\ncards:\n  - {id: a, depth: 1, ask: \"What?\"}",
                "title: B\nabout: B\nplace: 1\nopens: {1: hear}\ncards:\n  - {id: a, depth: 1, ask: \"Tell me.\"}",
                "title: B\nabout: B\nplace: 1\nopens: {1: hear}\ncards:\n  - {id: a, depth: 1}",
                "title: B\nabout: B\nplace: 1\nopens: {1: hear}\nfor-kinds: [owls]\ncards:\n  - {id: a, depth: 1, ask: \"Who?\"}",
                "title: B\nabout: B\nplace: 1\nopens: {1: hear}\ncards: []")) {
            write("broken", wrong + "\n");
            assertThat(Decks.problems(new Shelf(own)))
                    .as(wrong)
                    .singleElement()
                    .asString()
                    .startsWith("cards/broken.yaml");
        }
    }

    private void write(String deck, String text) throws IOException {
        Files.createDirectories(own.resolve("cards"));
        Files.writeString(own.resolve("cards/" + deck + ".yaml"), text);
    }

    private static Map<String, Long> counted(List<String> asks, Function<String, String> by) {
        return asks.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static List<Card> cards(List<Deck> decks) {
        return decks.stream().flatMap(deck -> deck.cards().stream()).toList();
    }
}
