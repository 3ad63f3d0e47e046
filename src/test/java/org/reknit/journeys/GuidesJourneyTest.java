package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone reads before they do anything. */
class GuidesJourneyTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aGuideIsFoundReadAndLeadsOn(boolean scripts) {
        try (var window = scripts ? Window.phone() : Window.phoneWithoutScripts()) {
            window.go("/").follow("ten short guides").arrivesAt("/guides");
            window.follow("Rules that both can live with").arrivesAt("/guides/boundaries");
            assertThat(window.part("main a[href='/exercises/boundary-builder'] em")
                            .innerText())
                    .isEqualTo("Where my line is");
            window.follow("Where this comes from").sees("Adapted does not mean proven");
        }
    }

    @Test
    void theyAreReadableInBothThemes() {
        try (var window = Window.phone()) {
            window.go("/guides").look("guides").whole("guides-whole");
            window.go("/guides/acknowledge-the-impact").look("guide").whole("guide-whole");
            window.go("/guides/where-this-comes-from").look("guides-sources");
        }
    }
}
