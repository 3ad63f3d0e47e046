package org.reknit.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.NewPeople;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.pairing.NewPairs;
import org.reknit.people.PairKind;
import org.reknit.text.Shelf;

/** Help, always at the same place and the same for everyone. */
@OnBothDatabases
class HelpPagesTest {
    private static final Pattern OF_THE_REQUEST = Pattern.compile("<meta name=\"csrf\"[^>]*>");
    private static final Pattern LOADED = Pattern.compile("(?:stylesheet\" href|src)=\"([^\"]+)\"");

    private final Storage storage;
    private final Server server;

    HelpPagesTest(Storage storage) {
        this.storage = storage;
        server = storage.server();
    }

    @Test
    void itIsOpenToAllAndListedAndSetsNoCookieOfItsOwn() {
        var answer = server.browser().get("/help").as(200);
        assertThat(answer.body()).doesNotContain("noindex").contains("tel:000", "1800 737 732", "sms:0477131114");
        assertThat(answer.headers().allValues("set-cookie")).allMatch(cookie -> cookie.startsWith("csrf="));
    }

    @Test
    void whoeverIsSignedInGetsTheSameBytes() {
        var nora = person("Nora");
        var sam = person("Sam");
        assertThat(server.part(NewPairs.class).link(nora, sam, PairKind.PARTNERS))
                .isNotNull();
        var alone = person("Kim");
        String noras = help(as(nora));
        assertThat(noras).contains("1800 737 732");
        assertThat(help(as(sam))).isEqualTo(noras);
        assertThat(help(as(alone))).isEqualTo(noras);
    }

    @Test
    void everyWayOutKeepsToItself() {
        String page = server.browser().get("/help").body();
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        assertThat(main).doesNotContain("<form", "<script", "?region", "href=\"#");
        assertThat(Pattern.compile("<a href=\"https?:[^>]*>").matcher(main).results())
                .hasSizeGreaterThan(10)
                .allMatch(link -> link.group().contains("rel=\"noreferrer\""));
    }

    @Test
    void allOfItFitsThroughASlowLine() throws IOException {
        String page = server.browser().get("/help").body();
        int bytes = zipped(page);
        Matcher loaded = LOADED.matcher(page);
        while (loaded.find())
            bytes += zipped(server.browser().get(loaded.group(1)).as(200).body());
        assertThat(bytes).isLessThan(60_000);
    }

    @Test
    void aPackThatNobodyLookedAtForAYearSaysSoAndTheOthersDoNot() throws IOException {
        Path folder = Server.newFolder();
        Path packs = folder.resolve("content/en/help");
        Files.createDirectories(packs);
        LocalDate today = LocalDate.now();
        for (String pack : new String[] {"au", "nz", "uk", "ie", "us", "ca", "general"}) {
            var day = pack.equals("nz") ? today.minusMonths(13) : today.minusMonths(2);
            String ours = new Shelf(packs).one("help", pack + ".yaml");
            Files.writeString(
                    packs.resolve(pack + ".yaml"),
                    ours.replaceAll("checked: .*", "checked: \"" + day + "\"")
                            .replace("name: Are You OK", "name: \"<b>\""));
        }
        try (Server own = Server.start(storage, folder)) {
            String page = own.browser().get("/help").as(200).body();
            assertThat(page).contains("&lt;b&gt;").doesNotContain("<b>");
            assertThat(page).containsOnlyOnce("Nobody has looked");
            assertThat(page.indexOf("Nobody has looked"))
                    .isBetween(page.indexOf("<summary>New Zealand"), page.indexOf("<summary>United Kingdom"));
            own.clock().letPass(Duration.ofDays(330));
            assertThat(own.browser().get("/help").body().split("Nobody has looked"))
                    .hasSize(8);
        }
    }

    private NewPerson person(String name) {
        return Quick.person(server, name);
    }

    private Browser as(NewPerson person) {
        return server.browser().withSession(server.part(NewPeople.class).signIn(person));
    }

    private static String help(Browser browser) {
        return OF_THE_REQUEST.matcher(browser.get("/help").as(200).body()).replaceAll("");
    }

    private static int zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
