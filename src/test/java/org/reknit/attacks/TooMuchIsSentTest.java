package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reknit.Server;
import org.reknit.Storage;

/** More than fits, from a browser whose scripts are off: a sentence, and the words come back. */
@Attack
class TooMuchIsSentTest {
    private static final String MEGABYTE = "ab \u00e9 ".repeat((1 << 20) / 5);

    private final Server server;
    private final Told told;

    TooMuchIsSentTest(Storage storage) {
        server = storage.server();
        told = Told.of(server);
    }

    @Test
    void aMegabyteComesBackWithASentence() {
        String breach = "/breaches/" + told.breach();
        for (String path : List.of(breach + "/letter", breach + "/impact", breach + "/impact/sharing")) {
            comesBack(path, Told.text(told.breach(), MEGABYTE));
        }
        comesBack(breach + "/sharing", Told.line(told.breach(), "hurt", MEGABYTE));
        comesBack("/breaches", Told.line("00000000-0000-4000-8000-000000000000", "hurt", MEGABYTE));
        var feelings = new LinkedHashMap<>(Told.text(told.breach(), ""));
        feelings.put("note", List.of(MEGABYTE));
        comesBack(breach + "/feelings", feelings);
    }

    @Test
    void moreThanAnyFormHoldsIsToldPlainlyToo() {
        var answer = told.nora()
                .submit("/breaches/" + told.breach() + "/letter", Told.text(told.breach(), MEGABYTE.repeat(4)));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("That was more than fits", "go back");
    }

    private void comesBack(String path, Map<String, List<String>> fields) {
        var answer = told.nora().submit(path, fields).as(422);
        assertThat(answer.body()).as(path).contains(MEGABYTE.strip());
        assertThat(answer.body()).as(path).containsPattern("more than fits|in two parts|shorter|characters");
    }
}
