package org.reknit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reknit.Browser;
import org.reknit.Folders;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.NewPeople;
import org.reknit.keys.Quick;
import org.reknit.text.InventedLanguage;

/** Whatever a browser says about its owner's clock and language is taken from a short list, or not at all. */
class ReadersTest {
    private static Server server;

    @BeforeAll
    static void start() {
        Path folder = Server.newFolder();
        InventedLanguage.FROM_THE_RIGHT.writeTo(folder, "exercises", "guides");
        server = Server.start(Storage.SQLITE, folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Browser someone() {
        return server.browser().withSession(server.part(NewPeople.class).signIn(Quick.person(server, "Ada")));
    }

    private static String clock(Browser browser) {
        String page = browser.get("/reading").as(200).body();
        return page.replaceFirst("(?s).*</form>\\s*<h2", "<h2").replaceFirst("(?s)<form.*", "");
    }

    @Test
    void aBrowsersZoneIsTheirClock() {
        assertThat(clock(someone().withCookie("zone", "Australia/Sydney"))).contains("by the clock of Sydney");
        assertThat(clock(someone().withCookie("zone", "Africa/Abidjan"))).contains("by the clock of Abidjan");
    }

    @Test
    void withoutOneTheServersClockIsNamed() {
        String zone = DateTimeFormatter.ofPattern("zzz")
                .format(server.clock().instant().atZone(ZoneId.systemDefault()));
        assertThat(clock(someone())).contains("the server’s clock").contains("(" + zone + ")");
    }

    @Test
    void whatIsNoRegionIsNoZone() {
        for (String garbage :
                List.of("", "x", "+11:00", "UTC+5", "../../etc/passwd", "Australia/Nowhere", "<b>", "a".repeat(3000))) {
            String page = clock(someone().withCookie("zone", garbage));
            assertThat(page).as(garbage).contains("the server’s clock");
            if (garbage.length() > 2) assertThat(page).doesNotContain(garbage);
        }
    }

    @Test
    void whatSomeoneChoseComesBeforeWhatTheirBrowserSaysAndCanBeTakenBack() {
        var browser = someone().withCookie("zone", "Australia/Sydney");
        assertThat(clock(browser)).contains("Sydney");
        browser.submit("/reading/zone", Map.of("zone", List.of("Europe/Lisbon")))
                .as(303);
        assertThat(clock(browser)).contains("by the clock of Lisbon");
        browser.submit("/reading/zone", Map.of("zone", List.of(""))).as(303);
        assertThat(clock(browser)).contains("by the clock of Sydney");
        browser.submit("/reading/zone", Map.of("zone", List.of("Nowhere"))).as(404);
        browser.submit("/reading/language", Map.of("language", List.of("../en")))
                .as(404);
    }

    @Test
    void aLanguageIsChosenOrElseTheBrowsers() {
        var guest = server.browser().sending("Accept-Language", "ar-EG, en;q=0.5");
        assertThat(guest.get("/guides").as(200).body()).contains("<html lang=\"ar\" dir=\"rtl\">");
        guest.submit("/reading/language", Map.of("language", List.of("en"))).as(303);
        assertThat(guest.get("/guides").as(200).body())
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("lang=\"ar\" dir=\"rtl\">العربية</a>");
        assertThat(guest.cookie("language")).isEqualTo("en");
    }

    @Test
    void leavingTakesWhatWasChosenAlong() {
        var browser = someone().withCookie("zone", "Australia/Sydney");
        assertThat(clock(browser)).contains("Sydney");
        browser.submit("/reading/language", Map.of("language", List.of("ar"))).as(303);
        browser.submit("/leave", Map.of()).as(204);
        assertThat(List.of(browser.cookie("language"), browser.cookie("zone"), browser.session()))
                .containsOnly("");
    }

    @Test
    void nobodyIsRememberedByTheirClock() throws IOException {
        var browser = someone().withCookie("zone", "Antarctica/Vostok");
        for (String page : List.of("/today", "/me", "/path", "/reading", "/nothing-here")) browser.get(page);
        server.clock().letPass(Duration.ofSeconds(1));
        for (Path file : Folders.files(server.folder())) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain("Vostok");
        }
    }
}
