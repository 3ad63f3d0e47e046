package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reknit.Full;
import org.reknit.Vectors;

/** A megabyte in every field, and every odd line there is: a plain sentence, and the words stay. */
class TooMuchJourneyTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void aMegabyteIsNotSentAndStaysInItsField() {
        var couple = Couple.told();
        String heard = couple.heard(couple.impact("I waited."), "You waited.");
        try (var nora = Window.phone().as(couple.hurt());
                var sam = Window.phone().as(couple.responsible())) {
            nora.go("/breaches/new").choose("Something hidden or untrue, money included");
            tooMuch(nora.choose("It was done to me"));
            for (String path : List.of("/sharing", "/feelings", "/letter", "/impact"))
                tooMuch(nora.go(couple.page() + path));
            tooMuch(nora.go(couple.page() + "/confirmation").choose("Part of it is missing. Please say it once more"));
            assertThat(couple.confirmed(heard)).isNotEmpty();
            assertThat(couple.owned()).isNotEmpty();
            tooMuch(nora.go(couple.page() + "/answer"));
            for (String path : List.of("/hearing", "/values", "/accountability")) tooMuch(sam.go(couple.page() + path));
        }
    }

    /** Out of sight, since what takes the browser seconds is to draw a megabyte of words, which nobody asks about here. */
    private static final String FILL = """
            (field, length) => {
              document.querySelector('.undelivered')?.remove(); // what was said about another field
              window.filled = field;
              field.style.display = 'none';
              field.value = 'ab\u00e9 '.repeat(length / 4);
            }""";

    private static final String EMPTY = """
            () => {
              const { length } = filled.value;
              filled.value = '';
              filled.style.display = '';
              return length;
            }""";

    private static void tooMuch(Window window) {
        String address = window.page().url();
        int fields = window.part("main form textarea:visible").count();
        assertThat(fields).as("fields of %s", address).isPositive();
        for (int i = 0; i < fields; i++) {
            var field = window.part("main form textarea:visible").nth(i);
            field.evaluate(FILL, MEGABYTE);
            window.part("main form:has(textarea) .actions button").first().click();
            window.part(".undelivered").getByText("That is more than fits").waitFor();
            window.rest();
            assertThat(window.page().url()).isEqualTo(address);
            assertThat(window.page().evaluate(EMPTY)).isEqualTo(MEGABYTE);
        }
    }

    @Test
    void whateverIsTypedComesBackAsItWas() {
        var couple = Couple.told();
        List<String> odd = Vectors.naughtyStrings().stream()
                .filter(text -> !text.isBlank())
                .toList();
        int step = Full.times(odd.size() / 25, 1);
        try (var nora = Window.phone().as(couple.hurt())) {
            for (int i = 0; i < odd.size(); i += step) {
                nora.go(couple.page() + "/letter").part("#text").fill(odd.get(i));
                String typed = nora.part("#text").inputValue();
                nora.press("Keep it for myself").arrivesAt(couple.page());
                nora.go(couple.page() + "/letter");
                assertThat(nora.part("#text").inputValue()).isEqualTo(typed);
            }
        }
    }
}
