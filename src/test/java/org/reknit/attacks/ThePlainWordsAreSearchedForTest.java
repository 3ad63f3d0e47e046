package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reknit.Browser;
import org.reknit.Folders;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.acts.RecordId;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.crypto.Reveal;
import org.reknit.journal.Paper;
import org.reknit.keys.Keyboard;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.pairing.Inviting;
import org.reknit.record.Epochs;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Attack 23: words that nobody else uses stand in every field, and every key is known; then all that is left behind on
 * disk is searched: database, write-ahead log, log file, temporary files, what was printed.
 */
@Attack
@ExtendWith(OutputCaptureExtension.class)
class ThePlainWordsAreSearchedForTest {
    private static final String PASSWORD = "canary-password-7f3a";
    private static final String WORD = "canary-word-51c8";
    private final Storage storage;

    ThePlainWordsAreSearchedForTest(Storage storage) {
        this.storage = storage;
    }

    @Test
    void nothingThatWasWrittenAndNoKeyIsFound(CapturedOutput output) throws IOException {
        Path folder = Server.newFolder();
        try (Server server = Server.start(storage, folder, "--logging.level.org.reknit=trace")) {
            var nora = server.browser();
            var sam = server.browser();
            var her = new Keyboard(nora).signUp("Nora", PASSWORD);
            var him = new Keyboard(sam).signUp("Sam", PASSWORD);
            var made = Inviting.invite(nora, her);
            var found = Inviting.look(sam, made.link()).as(200).json();
            Inviting.accept(sam, him, made.link(), found).as(204);
            Inviting.link(nora, made).as(204);
            Told told = new Told(
                    new Quick.Couple(her, him, new RecordId(made.terms().record())),
                    nora,
                    sam,
                    UUID.randomUUID().toString());
            writeEverywhere(told);
            seal(nora, her);
            provokeErrors(nora, told.breach());

            var secrets =
                    new ArrayList<>(List.of(made.link().bytes(), made.words().bytes()));
            for (Key key : keys(server, her, him, nora, sam)) secrets.add(key.reveal(Reveal.EXPORT));
            search(List.of(PASSWORD, WORD), secrets, server, output.getAll());
        }
    }

    private void search(List<String> words, List<byte[]> secrets, Server server, String printed) throws IOException {
        var sought = new LinkedHashMap<String, String>();
        for (String word : words) {
            sought.put(word, word);
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            sought.put(Base64.getEncoder().encodeToString(bytes).substring(0, 18), word + " in base64");
        }
        for (byte[] secret : secrets)
            for (byte[] written : waysToWrite(secret))
                sought.put(new String(written, StandardCharsets.ISO_8859_1), "a key");
        var found = filesWith(sought.keySet(), server);
        sought.forEach((text, what) -> {
            assertThat(found.get(text)).as(what).isEmpty();
            assertThat(printed.contains(text)).as(what).isFalse();
        });
        assertThat(filesWith(Set.of("Nora"), server).get("Nora"))
                .as("the search finds")
                .isNotEmpty();
    }

    private static List<byte[]> waysToWrite(byte[] secret) {
        return List.of(
                secret,
                HexFormat.of().formatHex(secret).getBytes(StandardCharsets.UTF_8),
                Base64.getEncoder().withoutPadding().encode(secret),
                Base64.getUrlEncoder().withoutPadding().encode(secret));
    }

    /** Every key that a person's record hangs on, and both cookies. */
    private static List<Key> keys(Server server, NewPerson her, NewPerson him, Browser nora, Browser sam) {
        var records = server.part(Records.class);
        Stream<OpenRecord> opened = Stream.of(
                records.own(her), records.own(him), records.shared(him).orElseThrow());
        var keys = new ArrayList<>(
                opened.map(ThePlainWordsAreSearchedForTest::newest).toList());
        for (NewPerson person : List.of(her, him)) {
            keys.addAll(List.of(
                    person.privateRoot(),
                    person.journal(),
                    person.accountRoot(),
                    person.helper().seed(),
                    person.exchange().secret()));
        }
        for (Browser browser : List.of(nora, sam)) keys.add(Key.of(Bytes.of(browser.session())));
        return keys;
    }

    private static Key newest(OpenRecord record) {
        return Epochs.newest(record);
    }

    private static void writeEverywhere(Told told) {
        String breach = told.breach();
        var all = Map.of(
                "breach",
                List.of(breach),
                "text",
                List.of(WORD),
                "why",
                List.of(WORD),
                "responsibility",
                List.of(WORD),
                "repair",
                List.of(WORD),
                "regret",
                List.of(WORD),
                "explanation",
                List.of(WORD),
                "change",
                List.of(WORD),
                "forgiveness",
                List.of(WORD));
        told.nora().submit("/breaches", Told.line(breach, "hurt", WORD)).as(303);
        told.nora()
                .submit("/breaches/" + breach + "/sharing", Told.line(breach, "hurt", WORD))
                .as(303);
        told.sam()
                .submit("/breaches/" + breach + "/sharing", Told.line(breach, "responsible", WORD))
                .as(303);
        for (int often = 0; often < 30; often++) {
            for (String writing : List.of("letter", "impact")) {
                told.nora()
                        .submit("/breaches/" + breach + "/" + writing, with(all))
                        .as(303);
            }
            told.sam()
                    .submit("/breaches/" + breach + "/accountability", with(all))
                    .as(303);
            told.nora()
                    .submit("/breaches/" + breach + "/impact/sharing", with(all))
                    .as(303);
        }
        for (Browser browser : List.of(told.nora(), told.sam())) {
            assertThat(browser.get("/breaches/" + breach).as(200).body()).contains(WORD);
        }
    }

    /** Sealed as the browser would, and then brought unsealed or broken as no browser would. */
    private static void seal(Browser nora, NewPerson her) {
        for (int often = 0; often < 30; often++) {
            var paper = Paper.fresh(her);
            nora.post(paper.path(), Map.of("sealed", paper.sealed(WORD))).as(204);
            assertThat(paper.open(paper.fetch(nora))).contains(WORD);
        }
        String path = Paper.fresh(her).path();
        nora.post(path, Map.of("sealed", WORD)).as(422);
        nora.post(path, Map.of("sealed", Bytes.text(WORD.getBytes(StandardCharsets.UTF_8)), "before", WORD))
                .as(422);
        nora.post(path, "{\"sealed\":\"" + WORD).as(422);
        nora.post("/journal/sheets/" + WORD, Map.of("sealed", WORD)).as(404);
    }

    private static Map<String, List<String>> with(Map<String, List<String>> fields) {
        var form = new LinkedHashMap<>(fields);
        form.put("_id", List.of(UUID.randomUUID().toString()));
        return form;
    }

    /** What fails is logged; it must be logged without what was sent. */
    private static void provokeErrors(Browser browser, String breach) {
        browser.post("/sign-in", "{\"name\":\"" + WORD + "\",\"slot\":\"" + WORD + "\"");
        browser.post("/sign-in", Map.of("name", WORD, "slot", WORD, "verifier", WORD));
        browser.post("/sign-in/salt", Map.of("name", WORD));
        browser.submit("/breaches", Told.line(WORD, WORD, WORD));
        browser.submit("/breaches/" + breach + "/letter", Map.of("_id", List.of(WORD), "text", List.of(WORD)));
        browser.submit("/breaches/" + breach + "/letter", Told.text(breach, WORD + "x".repeat(40_000)));
        browser.post("/coach", Map.of("texts", Map.of(WORD, WORD)));
        browser.post("/coach", Map.of("texts", List.of(WORD)));
        browser.post("/coach", "{\"texts\":{\"text\":\"" + WORD);
        browser.get("/" + WORD + "?q=" + WORD);
        browser.get("/breaches/" + WORD);
        browser.sending(WORD, WORD).get("/today");
    }

    /** The files in which each of these stands, written as bytes. One file after the other, since together they are big. */
    private Map<String, List<Path>> filesWith(Set<String> sought, Server server) throws IOException {
        var found = new HashMap<String, List<Path>>();
        for (String text : sought) found.put(text, new ArrayList<>());
        for (Path file : left(server)) {
            if (file.startsWith(server.folder().resolve("secrets"))) continue;
            String text = text(file);
            for (String one : sought) if (text.contains(one)) found.get(one).add(file);
        }
        return found;
    }

    /** A file that is gone by now has nothing left in it. */
    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    /** The database's own folder, ours, and what the web server keeps for the moment. */
    private List<Path> left(Server server) {
        if (storage == Storage.POSTGRES) {
            server.database().read().sql("checkpoint").update();
        }
        return Stream.of(server.folder(), storage.files(server), server.passing())
                .flatMap(folder -> Folders.files(folder).stream())
                .filter(Files::isReadable)
                .distinct()
                .toList();
    }
}
