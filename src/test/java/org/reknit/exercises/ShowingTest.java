package org.reknit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reknit.exercises.Showing.Refusal;
import org.reknit.exercises.ShownAct.Shown;
import org.reknit.text.Asks;
import org.reknit.text.Exercise;
import org.reknit.text.Library;
import org.reknit.text.Option;
import org.reknit.text.Shelf;

/** Of an exercise the other sees what its file says is for showing, and nothing else, whatever form is sent. */
class ShowingTest {
    private static final Library LIBRARY = new Library(new Shelf(Path.of("nothing-of-our-own")));

    static Stream<String> exercises() {
        return LIBRARY.exercises().stream().map(Exercise::id);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void anAnswerThatStaysWithItsAuthorIsNotShown(String id) {
        var exercise = LIBRARY.exercise(id);
        for (Exercise.Step step : exercise.steps()) {
            assertThat(Showing.against(exercise, shown(exercise, Map.of(step.id(), List.of("words")))))
                    .as(step.id())
                    .isEqualTo(exercise.shares().contains(step.id()) ? Optional.empty() : Optional.of(Refusal.OWN));
        }
    }

    @Test
    void norBesideOneThatIsForShowing() {
        var exercise = partlyShown();
        String open = exercise.shares().getFirst();
        String own = own(exercise).findFirst().orElseThrow();
        var both = Map.of(open, List.of("words"), own, List.of("words"));
        assertThat(Showing.against(exercise, shown(exercise, both))).contains(Refusal.OWN);
    }

    @Test
    void norWhereItIsEmptyOrOfNoStepAtAll() {
        var exercise = partlyShown();
        String own = own(exercise).findFirst().orElseThrow();
        assertThat(Showing.against(exercise, shown(exercise, Map.of(own, List.of("")))))
                .contains(Refusal.OWN);
        assertThat(Showing.against(exercise, shown(exercise, Map.of("invented", List.of("words")))))
                .contains(Refusal.OWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void nothingWrittenIsNotShown(String nothing) {
        var exercise = partlyShown();
        String open = exercise.shares().getFirst();
        assertThat(Showing.against(exercise, shown(exercise, Map.of()))).contains(Refusal.EMPTY);
        assertThat(Showing.against(exercise, shown(exercise, Map.of(open, List.of()))))
                .contains(Refusal.EMPTY);
        assertThat(Showing.against(exercise, shown(exercise, Map.of(open, List.of(nothing, nothing)))))
                .contains(Refusal.EMPTY);
        assertThat(Showing.against(exercise, shown(exercise, Map.of(open, List.of(nothing, "a word")))))
                .isEmpty();
    }

    @Test
    void aChoiceIsNotShownInWordsThatNobodyCanHaveReadOfIt() {
        var exercise = LIBRARY.exercise("weekly-check-in");
        assertThat(Showing.against(LIBRARY.choices(), shown(exercise, chosen("[kept] It was missed"))))
                .contains(Refusal.CHANGED);
        assertThat(Showing.against(LIBRARY.choices(), shown(exercise, chosen("[invented] All of it was kept"))))
                .contains(Refusal.CHANGED);
        for (var line : lines(exercise, "how-it-went"))
            assertThat(Showing.against(LIBRARY.choices(), shown(exercise, chosen(line))))
                    .as(line)
                    .isEmpty();
        var free = exercise.shares().stream()
                .filter(step -> lines(exercise, step).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(Showing.against(LIBRARY.choices(), shown(exercise, Map.of(free, List.of("[kept] in my own words")))))
                .isEmpty();
    }

    private static Map<String, List<String>> chosen(String line) {
        return Map.of("how-it-went", List.of(line));
    }

    private static List<String> lines(Exercise exercise, String step) {
        return exercise.step(step).stream()
                .flatMap(one -> one.asks() instanceof Asks.Choose choose ? choose.options().stream() : Stream.of())
                .map(Option::line)
                .toList();
    }

    private static Exercise partlyShown() {
        return LIBRARY.exercises().stream()
                .filter(one -> !one.shares().isEmpty() && own(one).findAny().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> own(Exercise exercise) {
        return exercise.steps().stream()
                .map(Exercise.Step::id)
                .filter(step -> !exercise.shares().contains(step));
    }

    private static Shown shown(Exercise exercise, Map<String, List<String>> answers) {
        return new Shown(exercise.id(), Optional.empty(), List.of(), answers);
    }
}
