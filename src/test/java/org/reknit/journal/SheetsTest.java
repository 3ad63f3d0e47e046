package org.reknit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.Folders;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.crypto.Bytes;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;

/** Sealed sheets: kept, changed and really deleted by a server that cannot read them. */
@OnBothDatabases
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class SheetsTest {
    private final Storage storage;
    private final Server server;
    private NewPerson eva;
    private Browser browser;

    SheetsTest(Storage storage) {
        this.storage = storage;
        server = storage.server();
        eva = Quick.person(server, "Eva");
        browser = Quick.browser(server, eva);
    }

    @BeforeEach
    void someoneWithNothingSealed() {
        assertThat(browser.get("/journal/sheets").as(200).body()).isEqualTo("[]");
    }

    @Test
    void aSheetComesBackAsItWasSealedAndOpensForItsOwner() {
        var paper = Paper.fresh(eva);
        keep(paper, paper.sealed("the kettle")).as(204);
        assertThat(paper.open(paper.fetch(browser))).contains("the kettle");
        assertThat(listed()).containsExactly(paper.id().toString());
    }

    @Test
    void fromOutsideASheetHasASizeAndADayAndNothingElse() {
        var paper = Paper.fresh(eva);
        keep(paper, paper.sealed("a")).as(204);
        long today = server.clock().instant().getEpochSecond() / 86_400;
        assertThat(browser.get("/journal/sheets").body())
                .isEqualTo("[{\"id\":\"%s\",\"day\":%d,\"size\":541}]".formatted(paper.id(), today));
        var columns = server.database()
                .read()
                .sql("select * from sheet limit 1")
                .query()
                .listOfRows();
        assertThat(columns.getFirst()).containsOnlyKeys("person", "id", "day", "sealed");
    }

    @Test
    void aChangeTakesThePlaceOfWhatThePageWasOpenedWith() {
        var paper = Paper.fresh(eva);
        keep(paper, paper.sealed("first")).as(204);
        change(paper, paper.sealed("second"), paper.fetch(browser)).as(204);
        assertThat(paper.open(paper.fetch(browser))).contains("second");
        assertThat(listed()).hasSize(1);
    }

    @Test
    void nothingThatAnotherDeviceKeptMeanwhileIsWrittenOver() {
        var paper = Paper.fresh(eva);
        keep(paper, paper.sealed("first")).as(204);
        byte[] opened = paper.fetch(browser);
        change(paper, paper.sealed("from the phone"), opened).as(204);
        var late = change(paper, paper.sealed("from the tablet"), opened).as(409);
        assertThat(late.json().required("problem").asString()).contains("nothing was written over");
        keep(paper, paper.sealed("a new one of the same id")).as(409);
        assertThat(paper.open(paper.fetch(browser))).contains("from the phone");
    }

    @Test
    void ofManyWhoChangeItAtOnceOneSucceeds() throws Exception {
        var paper = Paper.fresh(eva);
        keep(paper, paper.sealed("first")).as(204);
        byte[] opened = paper.fetch(browser);
        var browsers = IntStream.range(0, 6)
                .mapToObj(i -> Quick.browser(server, eva))
                .peek(Browser::token)
                .toList();
        var tries = browsers.stream()
                .<Callable<Integer>>map(each ->
                        () -> change(each, paper, paper.sealed("words"), opened).status())
                .toList();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = all.invokeAll(tries).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(204, 409, 409, 409, 409, 409);
        }
    }

    @Test
    void aDeletedSheetIsGoneAndCannotBeDeletedTwice() {
        var paper = Paper.fresh(eva);
        keep(paper, paper.sealed("words")).as(204);
        delete(paper).as(204);
        assertThat(listed()).isEmpty();
        assertThat(browser.get(paper.path()).status()).isEqualTo(404);
        delete(paper).as(404);
    }

    @Test
    void onSqliteNeitherTheDeletedNorTheReplacedBytesStayInAnyFile() throws IOException {
        Assumptions.assumeTrue(storage == Storage.SQLITE, "PostgreSQL frees rows in its own time");
        Path folder = Server.newFolder();
        try (Server own = Server.start(storage, folder)) {
            var person = Quick.person(own, "Ida");
            var here = Quick.browser(own, person);
            var paper = Paper.fresh(person);
            keep(here, paper, paper.sealed("first"), Optional.empty()).as(204);
            byte[] replaced = paper.fetch(here);
            assertThat(filesWith(folder, replaced)).as("the search finds").isNotEmpty();
            change(here, paper, paper.sealed("second"), replaced).as(204);
            assertThat(filesWith(folder, replaced)).isEmpty();
            byte[] deleted = paper.fetch(here);
            assertThat(filesWith(folder, deleted)).isNotEmpty();
            here.post(paper.path() + "/deletion", Map.of()).as(204);
            assertThat(filesWith(folder, deleted)).isEmpty();
        }
    }

    @Test
    void whatIsTooLongIsRefusedWithWhatToDo() {
        var paper = Paper.fresh(eva);
        var refused = keep(paper, Bytes.text(format(new byte[40_000]))).as(422);
        assertThat(refused.json().required("problem").asString()).contains("a little shorter");
        assertThat(listed()).isEmpty();
    }

    @Test
    void aLengthThatWouldTellMoreThanASizeIsRefused() {
        var paper = Paper.fresh(eva);
        for (int length : List.of(1, 29, 512, 540, 542, 2076, 32_796)) {
            keep(paper, Bytes.text(format(new byte[length]))).as(422);
        }
        keep(paper, Bytes.text(new byte[541])).as(422);
        keep(paper, "").as(422);
        keep(paper, "not base64url!").as(422);
        change(paper, paper.sealed("words"), new byte[0]).as(409);
        assertThat(listed()).isEmpty();
        keep(paper, Bytes.text(format(new byte[32_797]))).as(204);
    }

    @Test
    void thereIsRoomForAThousand() {
        var last = Paper.fresh(eva);
        int added = server.database()
                .write(sql -> IntStream.range(0, SealedSheets.MOST)
                        .map(i -> sql.sql("insert into sheet (person, id, day, sealed) values (?, ?, 0, ?)")
                                .params(
                                        eva.person().toString(),
                                        UUID.randomUUID().toString(),
                                        new byte[541])
                                .update())
                        .sum());
        assertThat(added).isEqualTo(SealedSheets.MOST);
        var refused = keep(last, last.sealed("one more")).as(422);
        assertThat(refused.json().required("problem").asString()).contains("no room for one more");
        assertThat(server.part(SealedSheets.class)
                        .keep(eva.person(), new SheetId(UUID.randomUUID()), format(new byte[541]), Optional.empty()))
                .contains(Refusal.TOO_MANY);
        var one = new Paper(eva.journal(), eva.person(), UUID.fromString(listed().getFirst()));
        delete(one).as(204);
        keep(last, last.sealed("one more")).as(204);
    }

    private Answer keep(Paper paper, String sealed) {
        return keep(browser, paper, sealed, Optional.empty());
    }

    private Answer change(Paper paper, String sealed, byte[] before) {
        return change(browser, paper, sealed, before);
    }

    private static Answer change(Browser from, Paper paper, String sealed, byte[] before) {
        return keep(from, paper, sealed, Optional.of(Bytes.text(Bytes.sha256(before))));
    }

    private static Answer keep(Browser from, Paper paper, String sealed, Optional<String> before) {
        var json = before.map(hash -> Map.of("sealed", sealed, "before", hash)).orElse(Map.of("sealed", sealed));
        return from.post(paper.path(), json);
    }

    private Answer delete(Paper paper) {
        return browser.post(paper.path() + "/deletion", Map.of());
    }

    private List<String> listed() {
        return browser.get("/journal/sheets")
                .as(200)
                .json()
                .valueStream()
                .map(sheet -> sheet.required("id").asString())
                .toList();
    }

    /** Bytes that begin like a seal. */
    private static byte[] format(byte[] bytes) {
        new SecureRandom().nextBytes(bytes);
        bytes[0] = 1;
        return bytes;
    }

    private static List<Path> filesWith(Path folder, byte[] bytes) throws IOException {
        String needle = new String(bytes, StandardCharsets.ISO_8859_1);
        return Folders.files(folder).stream()
                .filter(file -> text(file).contains(needle))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
