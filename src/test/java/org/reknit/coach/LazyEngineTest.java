package org.reknit.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reknit.text.BadContent;
import org.reknit.text.Shelf;

/** How the engine comes to be there, whatever rules an installation adds. */
class LazyEngineTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aRuleThatMatchesEverythingDoesNotKeepItFromComing() throws Exception {
        own("we|you|i");
        var reader = new LazyEngine(new Shelf(folder));
        Engine engine = made(reader.engine());
        assertThat(engine.read("We begin.").notes()).extracting(Note::rule).containsExactly("own-rule");
        assertThat(made(reader.engine())).isSameAs(engine);
    }

    @Test
    void whatCannotBeMadeIsSaidAndTriedAgain() throws Exception {
        own("you {no-such-list}");
        var reader = new LazyEngine(new Shelf(folder));
        var first = reader.engine();
        assertThatThrownBy(() -> made(first)).hasCauseInstanceOf(BadContent.class);
        assertThat(reader.engine().state()).isEqualTo(Future.State.FAILED);

        own("you");
        // The try that has begun meanwhile may still have met the old rules; the one after it has not.
        for (int tries = 0; tries < 3; tries++)
            assertThat(finished(reader.engine()).isDone()).isTrue();
        assertThat(reader.engine().state()).isEqualTo(Future.State.SUCCESS);
    }

    private void own(String pattern) throws IOException {
        Files.createDirectories(folder.resolve("coach"));
        Files.writeString(
                folder.resolve("coach/own.yaml"),
                "sees: blame\nrules:\n  - id: own-rule\n    patterns: |\n      " + pattern + "\n");
    }

    private static Engine made(Future<Engine> coming)
            throws ExecutionException, InterruptedException, TimeoutException {
        return coming.get(1, TimeUnit.MINUTES);
    }

    private static Future<Engine> finished(Future<Engine> coming) throws InterruptedException, TimeoutException {
        try {
            assertThat(made(coming)).isNotNull();
        } catch (ExecutionException failed) {
            // its state says so
        }
        return coming;
    }
}
