package org.reknit.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.EveryPage;
import org.reknit.FullDisk;
import org.reknit.Reknit;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.Tables;
import org.reknit.export.Verify;
import org.reknit.keys.Keyboard;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine;

/** The demo as somebody meets it: filled once, then opened by each of its people with their own password. */
class DemoTest {
    private static final Path FOLDER = Server.newFolder();
    private static final String PASSPHRASE = "a passphrase for an archive";

    /** When someone was seen, and pictures of what stands in the records; both may be missing. */
    private static final Set<String> MAY_CHANGE = Set.of("session", "snapshot");

    private static List<Demo.Guest> guests;
    private static Server server;
    private static Clock own;

    /** The stories are told with the demo's clock; tests' own clock knows no past. */
    @BeforeAll
    static void seed() {
        var application = new SpringApplicationBuilder(Reknit.class)
                .initializers(StoryClock::handTo)
                .run("--server.port=0", "--reknit.data=" + FOLDER);
        own = application.getBean("clock", Clock.class);
        guests = application.getBean(Demo.class).seed();
        application.close();
        server = Server.start(Storage.SQLITE, FOLDER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void eachSignsInWithTheWordsTheTerminalPrintsAndFindsThePlacesFilled() {
        assertThat(guests).hasSize(6);
        for (Demo.Guest guest : guests) {
            Browser browser = signedIn(guest);
            for (String place : List.of("/today", "/path", "/us", "/me", "/help")) {
                assertThat(browser.get(place).status())
                        .as(guest.name() + " " + place)
                        .isEqualTo(200);
            }
            assertThat(browser.get("/us").body()).contains(other(guest).name());
        }
    }

    @Test
    void whatOneSharedTheOtherReadsAndADraftNobodyElse() {
        String hers = everyBreach(signedIn(guest("Nora")));
        String his = everyBreach(signedIn(guest("Sam")));
        assertThat(hers).contains("So you were covering for me", "Nothing today. I keep the right to ask.");
        assertThat(his).contains("Nothing today. I keep the right to ask.");
        assertThat(his).doesNotContain("forty minutes, although we had agreed");
    }

    @Test
    void everyArchiveIsWhole() throws IOException, InterruptedException {
        for (Demo.Guest guest : guests) {
            Path archive = FOLDER.resolve(guest.name() + ".zip.gpg");
            Files.write(archive, archive(signedIn(guest)));
            Path passphrase = Files.writeString(FOLDER.resolve("passphrase"), PASSPHRASE);
            var said = new StringWriter();
            int code = new CommandLine(new Verify())
                    .setOut(new PrintWriter(said))
                    .setErr(new PrintWriter(said))
                    .execute(archive.toString(), "--passphrase-file", passphrase.toString());
            assertThat(code).as(guest.name() + ": " + said).isZero();
        }
    }

    @Test
    void aTalkWithABreakInItIsClosedAndALetterIsOpen() {
        Browser nora = signedIn(guest("Nora"));
        Browser sam = signedIn(guest("Sam"));
        String talks = sam.get("/talks").as(200).body();
        assertThat(talks).contains("Whether I sing again", "Closed for now", "What we tell Ida about last year");
        var closed = Pattern.compile("/talks/[0-9a-f-]{36}(?=\"><span dir=\"auto\">Who tells Ida)")
                .matcher(talks);
        assertThat(closed.find()).isTrue();
        assertThat(sam.get(closed.group()).as(200).body())
                .contains("Shoes on. You said yes without knowing.", "That I was angry with myself");
        assertThat(nora.get("/today").body()).contains("your turn, when you like");
        assertThat(sam.get("/today").body()).doesNotContain("your turn, when you like");
    }

    @Test
    void noneOfItHappenedToday() {
        assertThat(moment("select max(at) from entry")).isBefore(Instant.now().minus(Duration.ofHours(12)));
        assertThat(moment("select min(created_at) from person"))
                .isBefore(Instant.now().minus(Duration.ofDays(165)));
    }

    @Test
    void theHouseItselfHasTheSystemsClockAndNoStoryCanBeToldToIt() {
        assertThat(own).isEqualTo(Clock.systemUTC());
        var told = server.part(Demo.class);
        assertThatThrownBy(told::seed).isInstanceOf(IllegalStateException.class).hasMessageContaining("today");
    }

    @Test
    void aPageThatIsReadAddsToNoRecordAndNeedsNoRoom() {
        Browser nora = signedIn(guest("Nora"));
        Browser sam = signedIn(guest("Sam"));
        var before = Tables.allBut(server, MAY_CHANGE);
        var hers = EveryPage.of(nora);
        var his = EveryPage.of(sam);
        assertThat(hers).hasSizeGreaterThan(100).containsEntry("/talks", 200).doesNotContainValue(500);
        assertThat(Tables.allBut(server, MAY_CHANGE)).isEqualTo(before);
        try (var full = FullDisk.of(server)) {
            assertThat(full.isFull()).isTrue();
            assertThat(EveryPage.again(nora, hers)).isEqualTo(hers);
            assertThat(EveryPage.again(sam, his)).isEqualTo(his);
        }
    }

    @Test
    void afterAStoryTheClockIsTheSystemsAgain() {
        var clock = StoryClock.system();
        var moment = Instant.parse("2026-01-02T03:04:05Z");
        assertThat(StoryClock.at(moment, clock::instant)).isEqualTo(moment);
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    private static Browser signedIn(Demo.Guest guest) {
        server.forgetAttempts();
        Browser browser = server.browser();
        if (new Keyboard(browser).signIn(guest.name(), guest.password()) == null) throw new AssertionError("no root");
        return browser;
    }

    private static Demo.Guest guest(String name) {
        return guests.stream()
                .filter(guest -> guest.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The pairs come two by two. */
    private static Demo.Guest other(Demo.Guest guest) {
        return guests.get(guests.indexOf(guest) ^ 1);
    }

    private static String everyBreach(Browser browser) {
        var pages = new StringBuilder();
        var links = Pattern.compile("href=\"(/breaches/[0-9a-f-]{36})\"");
        links.matcher(browser.get("/us").body() + browser.get("/path").body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(path -> pages.append(browser.get(path).as(200).body()));
        return pages.toString();
    }

    private static byte[] archive(Browser browser) throws IOException, InterruptedException {
        var form = "_passphrase=" + PASSPHRASE.replace(' ', '+') + "&_csrf=" + browser.token();
        var request = HttpRequest.newBuilder(server.address().resolve("/me/archive"))
                .header("Cookie", "s=" + browser.session() + "; csrf=" + browser.cookie("csrf"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private static Instant moment(String question) {
        return Instant.ofEpochMilli(
                server.database().read().sql(question).query(Long.class).single());
    }
}
