package org.reknit.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.reknit.text.Shelf;

class FirstDaysTest {
    private static final String FILE = new Shelf(Path.of("nothing-of-our-own")).one("start", "first-days.md");

    private final FirstDays words = FirstDays.read(FILE);

    @Test
    void whereverSomeoneStandsThereAreWordsOfTheirOwn() {
        assertThat(words.stances())
                .extracting(FirstDays.Stance::key)
                .containsExactly("hurt", "responsible", "both", "unsure");
        assertThat(words.stances()).allSatisfy(stance -> {
            assertThat(stance.now()).startsWith("<ul>");
            assertThat(stance.days()).startsWith("<ul>");
            assertThat(stance.later()).startsWith("<ul>");
            assertThat(stance.talk()).startsWith("<p>");
        });
        assertThat(words.stances()).extracting(FirstDays.Stance::now).doesNotHaveDuplicates();
        assertThat(words.kinds()).extracting(FirstDays.Kind::words).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> FirstDays.read(FILE.replaceFirst("(?s)(# both.*?)## later", "$1## afterwards")))
                .hasMessageContaining("## later")
                .hasMessageContaining("# both");
        assertThatThrownBy(() -> FirstDays.read(FILE.replace("# safe", "# danger")))
                .hasMessageContaining("# safe");
    }
}
