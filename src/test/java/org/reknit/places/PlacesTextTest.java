package org.reknit.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reknit.path.Task;
import org.reknit.stages.Stage;

class PlacesTextTest {
    private static final Path TEXTS = Path.of("src/main/resources/text");
    private static final Set<Task> ONLY_EVER_QUIET = Set.of(Task.READ, Task.INVITE, Task.ANSWERS);

    private final Properties texts = new Properties();

    PlacesTextTest() throws IOException {
        for (String place : List.of("places", "today")) {
            try (var file = Files.newBufferedReader(TEXTS.resolve(place + "_en.properties"))) {
                texts.load(file);
            }
        }
    }

    @Test
    void everyTaskSaysWhatItIsAndWhy() {
        assertThat(Task.values()).allSatisfy(task -> {
            assertThat(texts).containsKey("today.step." + task.key() + ".other");
            if (ONLY_EVER_QUIET.contains(task)) return;
            assertThat(texts)
                    .containsKeys(
                            "today.step." + task.key() + ".title",
                            "today.step." + task.key() + ".why",
                            "today.step." + task.key() + ".button");
        });
    }

    @Test
    void everyStageHasItsWords() {
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(texts)
                        .containsKeys("places.stage." + stage.key(), "places.stage." + stage.key() + ".text"));
    }

    @Test
    void whatWasSaidHasWordsForBothSides() {
        var said = List.of("impact", "heard", "yes", "again", "accountability", "answer");
        assertThat(said.stream().flatMap(what -> Stream.of(what + ".you", what + ".other")))
                .allSatisfy(key -> assertThat(texts).containsKey("places.spoken." + key));
    }

    @Test
    void whatOnesOwnWorkIsCalledNeedsNobodysName() {
        var alone = List.of(Task.NAME, Task.FEELINGS, Task.LETTER, Task.IMPACT, Task.VALUES, Task.ACCOUNTABILITY);
        assertThat(alone.stream()
                        .flatMap(task -> Stream.of("title", "why", "button", "other")
                                .map(end -> texts.getProperty("today.step." + task.key() + "." + end))))
                .noneMatch(sentence -> sentence.contains("{name}"));
    }

    @Test
    void nobodyIsHurriedOrShoutedAt() {
        assertThat(texts.values())
                .allSatisfy(sentence -> assertThat(sentence.toString())
                        .doesNotContain("!")
                        .doesNotContainIgnoringCase("waiting for", "offender", "victim", "well done"));
    }
}
