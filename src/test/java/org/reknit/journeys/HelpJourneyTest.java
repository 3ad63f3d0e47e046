package org.reknit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone looks for a person to call, or to write to without speaking. */
class HelpJourneyTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLineIsTwoTouchesAwayAndNobodyHearsOfIt(boolean scripts) {
        try (var window = scripts ? Window.phone() : Window.phoneWithoutScripts()) {
            window.go("/start").follow("Help lines").arrivesAt("/help");
            window.page().waitForLoadState(LoadState.NETWORKIDLE);
            var asked = new ArrayList<String>();
            window.page().onRequest(request -> asked.add(request.url()));
            var fear = window.page()
                    .locator("summary")
                    .getByText("If someone frightens, controls or hurts you")
                    .first();
            assertThat(fear).isVisible();
            fear.click();
            assertThat(window.part("a[href='sms:0458737732']").first()).isVisible();
            window.part(".region > summary:text-is('Ireland')").click();
            assertThat(window.words()).contains("Gardaí");
            assertThat(asked).isEmpty();
            assertThat(window.page().url()).endsWith("/help");
        }
    }

    @Test
    void itIsCalmInBothThemes() {
        try (var window = Window.phone()) {
            window.go("/help").look("help").whole("help-whole");
            window.page()
                    .locator("summary")
                    .getByText("If someone frightens, controls or hurts you")
                    .first()
                    .click();
            window.part(".help-line:visible").first().scrollIntoViewIfNeeded();
            window.look("help-open").whole("help-open-whole");
        }
    }
}
