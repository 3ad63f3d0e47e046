package org.reknit.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reknit.Vectors;
import org.reknit.text.BadContent;

/** How a text is read, whatever it is. */
class EngineTest {
    @Test
    void aNoteStandsWhereItsWordsStand() {
        String text = "\uD83D\uDE14 I’m here. You made me do it.";
        Note note = Read.text(text).notes().getFirst();
        assertThat(text.substring(note.from(), note.to())).isEqualTo("You made me do");
    }

    @Test
    void anApostropheLeftOutOnAPhoneChangesNoPlaces() {
        String text = "im sorry you feel that way. youre such an idiot and i dont care";
        assertThat(Read.text(text).notes())
                .extracting(note -> text.substring(note.from(), note.to()))
                .contains("sorry you feel that", "youre such an idiot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You said I lied.",
                "You told me that I always run away, and it stayed with me.",
                "She wrote, \"You are such an idiot\", and I laughed.",
                "I told myself that it was only a kiss.",
                "I should never have said that it was your fault.",
                "You think I am selfish and you may be right.",
                "It was not because you were cold.",
                "I cannot say that you made me do it."
            })
    void wordsToldOrTakenBackAreLeftAlone(String text) {
        assertThat(Read.text(text).notes()).isEmpty();
    }

    @Test
    void twoRulesOnTheSameWordsMakeOneNote() {
        assertThat(Read.text("I am sorry if you felt hurt.").notes()).hasSize(1);
        assertThat(Read.text("I'm sorry you were offended, but you started it.").labels())
                .contains(Label.CONDITIONAL);
    }

    @Test
    void twoHyphensDoNotTieWordsTogether() {
        assertThat(Read.text("It was late--you made me do it.").labels()).containsExactly(Label.BLAME);
    }

    @Test
    void nothingIsSeenInNothing() {
        for (String text : List.of("", " ", "\n\n", "\u200b", "…", "?!", "\uD800")) {
            assertThat(Read.text(text)).isEqualTo(Reading.NOTHING);
        }
    }

    @Test
    void noOddTextIsTooOdd() {
        for (String text : Vectors.naughtyStrings()) {
            for (Note note : Read.text(text).notes()) {
                assertThat(note.from()).isBetween(0, note.to() - 1);
                assertThat(note.to()).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @Test
    void inALongTextEverythingIsRead() {
        String text = "We had tea and talked about the garden for a while. ".repeat(400) + "You made me do it.";
        assertThat(Read.text(text).notes())
                .containsExactly(new Note(Label.BLAME, text.length() - 18, text.length() - 4, "made-me"));
        assertThat(Read.text("and ".repeat(5_000) + "you made me do it").labels())
                .containsExactly(Label.BLAME);
        assertThat(Read.text("x".repeat(50_000)).notes()).isEmpty();
    }

    @Test
    void manyReadAtOnceAndSeeTheSame() throws InterruptedException, ExecutionException {
        Callable<Reading> one = () -> Read.text("I am sorry if I hurt you, but you started it.");
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Reading> reading : people.invokeAll(Collections.nCopies(40, one))) {
                assertThat(reading.get()).isEqualTo(one.call());
            }
        } catch (Exception trouble) {
            if (trouble instanceof InterruptedException interrupted) throw interrupted;
            throw new ExecutionException(trouble);
        }
    }

    @Test
    void aPatternThatLeavesMuchOpenIsStillReadOnce() {
        var line = Sequence.read("*?99 *?99 *?99 *?99 *?99 *?99 never-there", Map.of())
                .getFirst();
        var word = new Word("so", Set.of("so"), List.of(), 0, 2);
        assertThat(line.in(Collections.nCopies(800, word))).isEmpty();
    }

    @Test
    void aListThatIsNotThereIsSaidToBeMissing() {
        assertThatThrownBy(() -> Sequence.read("you {nowhere}", Map.of()))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining("{nowhere}");
    }
}
