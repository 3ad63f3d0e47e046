package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** At 400 % a page is one narrow column in which everything can be reached, and nothing lies on top of it. */
class ZoomJourneyTest {
    private static final List<String> OPEN =
            List.of("/", "/help", "/sign-up", "/sign-in", "/leave/about", "/promise", "/nothing-here");
    private static final List<String> OWN = List.of(
            "/today",
            "/path",
            "/us",
            "/us/parting",
            "/me",
            "/help",
            "/me/devices",
            "/me/password",
            "/me/recovery",
            "/me/archive",
            "/breaches/new");
    private static final List<String> HURT = List.of("", "/feelings", "/letter", "/impact", "/confirmation", "/answer");
    private static final List<String> RESPONSIBLE = List.of("", "/values", "/accountability", "/hearing");

    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    /** What lies under something else once it has the focus, as somebody with a keyboard or a magnifier would meet it. */
    private static final String COVERED = """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, select, summary')]
              .filter((at) => !at.closest('[hidden]') && at.checkVisibility() && !at.disabled)
              .filter((at) => {
                at.focus();
                const seen = at.closest('.choice') ?? at;
                const boxes = [...seen.getClientRects()];
                return !boxes.some((box) => {
                  const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
                  const y = box.top + Math.min(box.height / 2, 20);
                  const top = document.elementFromPoint(x, y);
                  return top && (seen.contains(top) || top.contains(seen));
                });
              })
              .map((at) => at.outerHTML.slice(0, 90))
            """;

    @Test
    void everythingCanBeReachedAndReadAtFourHundredPercent() {
        var couple = Couple.told();
        String heard = couple.heard(couple.impact("I waited for you, and the soup went cold."), "You waited.");
        assertThat(couple.confirmed(heard)).isNotEmpty();
        assertThat(couple.owned()).isNotEmpty();
        try (var stranger = Window.zoomedIn();
                var hurt = Window.zoomedIn().as(couple.hurt());
                var responsible = Window.zoomedIn().as(couple.responsible())) {
            OPEN.forEach(path -> fits(stranger, path));
            Stream.concat(OWN.stream(), HURT.stream().map(path -> couple.page() + path))
                    .forEach(path -> fits(hurt, path));
            RESPONSIBLE.stream().map(path -> couple.page() + path).forEach(path -> fits(responsible, path));
        }
    }

    private static void fits(Window window, String path) {
        window.go(path);
        assertThat((boolean) window.page().evaluate(TOO_WIDE))
                .as("%s is wider than the screen", path)
                .isFalse();
        assertThat((List<?>) window.page().evaluate(COVERED))
                .as("covered on %s", path)
                .isEmpty();
    }
}
