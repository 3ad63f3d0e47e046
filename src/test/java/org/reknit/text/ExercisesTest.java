package org.reknit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programme's exercises, as their files tell them. */
class ExercisesTest {
    private static final List<String> KINDS = List.of("partners", "family", "friends");
    private static final List<String> BREACHES = List.of("dishonesty", "infidelity", "substance", "distance");
    private static final Library LIBRARY = new Library(new Shelf(Path.of("nothing-of-our-own")));

    @TempDir
    Path own = Path.of("");

    @Test
    void allFiftyFourAreThere() {
        assertThat(LIBRARY.exercises())
                .extracting(Exercise::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 54).boxed().toList());
    }

    @Test
    void whatComesBeforeIsThereAndNothingWaitsForItself() {
        for (Exercise exercise : LIBRARY.exercises())
            assertThat(before(exercise)).doesNotContain(exercise.id());
    }

    @Test
    void eachIsWholeForEveryKindOfPairBreachAndRole() {
        for (Exercise exercise : LIBRARY.exercises()) {
            assertThat(exercise.minutes()).as(exercise.id()).isBetween(2, 60);
            assertThat(exercise.steps()).as(exercise.id()).hasSizeBetween(3, 10);
            for (String role : List.of("H", "R")) {
                if (exercise.isFor(role))
                    assertThat(exercise.steps(role)).as(exercise.id()).isNotEmpty();
            }
            assertThat(exercise.variants().keySet())
                    .as(exercise.id())
                    .containsAll(offered(exercise.kinds(), KINDS))
                    .containsAll(offered(exercise.breaches(), BREACHES));
            assertThat(exercise.words().toList()).as(exercise.id()).noneMatch(String::isBlank);
        }
    }

    @Test
    void nothingIsSharedThatIsToldAsOnesOwn() {
        for (Exercise exercise : LIBRARY.exercises()) {
            boolean shows = !exercise.shares().isEmpty() || exercise.hasItsOwnPages();
            assertThat(exercise.opens().equals("shared") && !shows)
                    .as(exercise.id())
                    .isFalse();
            assertThat(exercise.how() == How.ALONE && !exercise.shares().isEmpty())
                    .as(exercise.id())
                    .isFalse();
        }
    }

    @Test
    void choicesAreWorthChoosing() {
        for (Exercise exercise : LIBRARY.exercises()) {
            for (Exercise.Step step : exercise.steps()) {
                if (step.asks() instanceof Asks.Choose(int most, List<Option> options)) {
                    assertThat(options).as(exercise.id() + " " + step.id()).hasSizeBetween(2, 30);
                    assertThat(new HashSet<>(options)).hasSameSizeAs(options);
                    assertThat(most).isLessThan(options.size());
                    assertThat(options).allMatch(Option::isNamed);
                }
            }
        }
    }

    @Test
    void anInstallationsOwnFileStandsInForOurs() throws IOException {
        String ours = new Shelf(own).one("exercises", "24-soft-start.md");
        Files.createDirectories(own.resolve("exercises"));
        Files.writeString(own.resolve("exercises/24-soft-start.md"), ours.replaceFirst("title: .*", "title: Gently"));
        Files.writeString(own.resolve("exercises/90-ours.md"), ours.replace("id: soft-start", "id: ours"));
        var library = new Library(new Shelf(own));
        assertThat(library.exercise("soft-start").title()).isEqualTo("Gently");
        assertThat(library.find("ours")).isPresent();
    }

    @Test
    void aBrokenFileIsNamedAndSoIsWhatIsWrong() throws IOException {
        Files.createDirectories(own.resolve("exercises"));
        Files.writeString(
                own.resolve("exercises/91-broken.md"), "---\nid: broken\nnumber: 91\n---\n# purpose\nNone.\n");
        assertThatThrownBy(() -> new Library(new Shelf(own)))
                .hasMessageContaining("91-broken.md")
                .hasMessageContaining("practice");
    }

    private static Set<String> before(Exercise exercise) {
        var before = new TreeSet<String>();
        collect(exercise, before);
        return before;
    }

    private static void collect(Exercise exercise, Set<String> before) {
        for (String need : exercise.needs()) if (before.add(need)) collect(LIBRARY.exercise(need), before);
    }

    private static List<String> offered(List<String> only, List<String> all) {
        return only.isEmpty() ? all : only;
    }
}
