package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reknit.Reknit;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.demo.Demo;
import org.reknit.demo.StoryClock;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The demo's people at their places of the path, and the README's pictures of them ({@code docs/screenshots}). */
class DemoPicturesJourneyTest {
    private static final String ZONE = "Australia/Sydney";

    private static List<Demo.Guest> guests;
    private static Server server;

    /** The stories are told with the demo's clock. */
    @BeforeAll
    static void seed() {
        Path folder = Server.newFolder();
        var application = new SpringApplicationBuilder(Reknit.class)
                .initializers(StoryClock::handTo)
                .run("--server.port=0", "--reknit.data=" + folder);
        guests = application.getBean(Demo.class).seed();
        application.close();
        server = Server.start(Storage.SQLITE, folder, "--reknit.leave-to=" + House.weather());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Window as(String name) {
        server.forgetAttempts();
        var guest = guests.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return Window.phone(server, "en-AU", ZONE).signIn(guest.name(), guest.password());
    }

    private static Window at(Window window, String words) {
        window.go("/me");
        String breach = window.part("main a[href^='/breaches/']")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .getAttribute("href");
        return window.go(breach);
    }

    private static void picture(Window window, String name) {
        window.page()
                .screenshot(
                        new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/readme-" + name + ".png")));
    }

    @Test
    void threePairsStandAtThreePlaces() {
        try (var nora = as("Nora")) {
            assertThat(nora.go("/path").words().split("Behind you", -1)).hasSize(5);
            nora.whole("demo-nora-path")
                    .go("/us")
                    .whole("demo-nora-us")
                    .go("/today")
                    .whole("demo-nora-today");
            picture(nora, "today");
            assertThat(nora.words())
                    .contains("A thing that comes round again")
                    .as("a good hour is not called by the name of what went wrong")
                    .doesNotContain("I rang Sam's mother");
            at(nora, "Sam was with someone else").whole("demo-nora-breach");
            nora.part(".letter").nth(1).scrollIntoViewIfNeeded();
            picture(nora, "breach");
        }
        try (var ruth = as("Ruth")) {
            ruth.go("/path")
                    .whole("demo-ruth-path")
                    .go("/us")
                    .whole("demo-ruth-us")
                    .go("/today")
                    .whole("demo-ruth-today");
            at(ruth, "Daniel has been drinking");
            ruth.go(ruth.page().url() + "/impact/preview");
            picture(ruth, "preview");
        }
        try (var mei = as("Mei")) {
            mei.go("/path")
                    .whole("demo-mei-path")
                    .go("/us")
                    .whole("demo-mei-us")
                    .go("/today")
                    .whole("demo-mei-today");
            at(mei, "theo was in hospital");
            mei.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            mei.go(mei.page().url() + "/feelings");
            picture(mei, "feelings-dark");
        }
    }
}
