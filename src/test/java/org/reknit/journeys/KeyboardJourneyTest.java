package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From the first page to Leave now without a pointer. Wherever the focus is, it can be seen, and it goes down the page. */
class KeyboardJourneyTest {
    private static final String PASSWORD = "four blue doors and a bell";
    private static final int MOST = 80;

    private static final String WHERE = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return 'nowhere';
              const label = at.labels?.[0]?.innerText ?? at.innerText ?? '';
              const name = label.replace(/\\s+/g, ' ').trim() || at.getAttribute('aria-label') || at.id;
              const seen = at.closest('.choice') ?? at;
              const style = getComputedStyle(seen);
              const box = seen.getBoundingClientRect();
              const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
              const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 1), innerHeight - 1);
              const top = document.elementFromPoint(x, y);
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const uncovered = top && (seen.contains(top) || top.contains(seen));
              const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              const last = window.before;
              const down = !last?.isConnected || !!(last.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING);
              window.before = at;
              return name + '|' + (outlined ? '' : 'no outline ') + (inside ? '' : 'out of sight ')
                + (uncovered ? '' : 'covered ') + (down ? '' : 'backwards ');
            }
            """;

    private final Window window = Window.phone();

    @Test
    void aBreachIsNamedALetterIsKeptAndThePageIsLeft() {
        House.SERVER.forgetAttempts();
        window.go("/sign-up");
        theFirstStopSkipsToThePage();
        String name = House.SERVER.freeName("Ola");
        write("Name", name);
        write("Password", PASSWORD);
        activate("Sign up");
        window.part("#code-made .code").waitFor();
        window.page().keyboard().press("Tab");
        window.context().clearCookies();
        window.go("/sign-in");
        write("Name", name);
        write("Password", PASSWORD);
        activate("Sign in");
        window.arrivesAt("/today").go("/breaches/new");
        tick("Something hidden or untrue, money included");
        tick("It was done to me");
        write("In your own words", "He said the car was paid.");
        activate("Keep it for myself");
        window.arrivesAt("/breaches/[0-9a-f-]+").sees("He said the car was paid.");
        window.go(window.page().url() + "/letter");
        write("Your words", "I keep the receipt in my shoe.");
        activate("Keep it for myself");
        window.arrivesAt("/breaches/[0-9a-f-]+");
        activate("Leave now");
        window.page().waitForURL(House.weather());
        window.closeElsewhere();
    }

    private void theFirstStopSkipsToThePage() {
        window.page().keyboard().press("Tab");
        assertThat(here()).isEqualTo("Skip to the page|");
        window.page().keyboard().press("Enter");
        assertThat(window.page().evaluate("() => document.activeElement.id")).isEqualTo("main");
    }

    private void write(String label, String text) {
        tabTo(label);
        window.page().keyboard().type(text);
    }

    private void tick(String label) {
        tabToGroup(label);
        window.page().keyboard().press("Space");
    }

    private void activate(String label) {
        tabTo(label);
        window.page().keyboard().press("Enter");
    }

    /** A group of radio buttons has one stop; inside it one goes on with the arrows. */
    private void tabToGroup(String label) {
        for (int i = 0; i < MOST; i++) {
            window.page().keyboard().press("Tab");
            if (at(label)) return;
            boolean radio = (boolean) window.page().evaluate("() => document.activeElement.type === 'radio'");
            if (!radio) continue;
            for (int j = 0; j < 8; j++) {
                window.page().keyboard().press("ArrowDown");
                if (here().startsWith(label + "|")) return;
            }
        }
        throw new AssertionError("no stop at " + label);
    }

    private void tabTo(String label) {
        window.page().evaluate("() => { if (document.activeElement === document.body) window.before = undefined; }");
        for (int i = 0; i < MOST; i++) {
            window.page().keyboard().press("Tab");
            if (at(label)) return;
        }
        throw new AssertionError("no stop at " + label);
    }

    private boolean at(String label) {
        String[] here = here().split("\\|", 2);
        if (here[0].equals("nowhere")) {
            assertThat(window.page().evaluate("() => { window.before = undefined; }"))
                    .isNull();
            return false;
        }
        assertThat(here[1]).as("the focus at " + here[0]).isEmpty();
        return here[0].equals(label);
    }

    private String here() {
        return (String) window.page().evaluate(WHERE);
    }
}
