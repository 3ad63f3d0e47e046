package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.keys.Quick;
import org.reknit.text.InventedLanguage;

/** A language written from the right turns every page around; one with long words breaks none. */
class OtherLanguagesJourneyTest {
    private static final List<String> OPEN =
            List.of("/", "/start", "/guides", "/help", "/sign-up", "/sign-in", "/leave/about", "/promise", "/reading");
    private static final List<String> OWN = List.of(
            "/today",
            "/path",
            "/us",
            "/me",
            "/exercises",
            "/exercises/body-calm",
            "/exercises/feeling-map",
            "/exercises/why-i-am-here",
            "/private-start",
            "/help/plan",
            "/me/pace",
            "/me/devices",
            "/me/archive",
            "/breaches/new",
            "/us/invitation/new");

    private static final String SPILLS = """
            () => {
              const wide = document.documentElement.clientWidth;
              const found = [...document.querySelectorAll('main *, header *, nav *, footer *')]
                .filter((at) => at.checkVisibility() && !at.closest('.visually-hidden, .skip, svg, details:not([open]), .table'))
                .filter((at) => { const box = at.getBoundingClientRect(); return box.width && (box.left < -1 || box.right > wide + 1); })
                .map((at) => at.outerHTML.slice(0, 90));
              if (document.documentElement.scrollWidth > wide) found.push('the page scrolls sideways');
              return found;
            }
            """;

    private static Server server;

    @BeforeAll
    static void start() {
        Path folder = Server.newFolder();
        for (var language : List.of(InventedLanguage.FROM_THE_RIGHT, InventedLanguage.LONG_WORDED))
            language.writeTo(folder, "exercises", "guides");
        server = Server.start(Storage.SQLITE, folder, "--reknit.leave-to=" + House.weather());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void fromTheRightEverythingTurnsAround() {
        try (var guest = Window.phone(server, "ar", "Africa/Cairo")) {
            OPEN.forEach(path -> fits(guest, path, "rtl"));
        }
        try (var ada = Window.phone(server, "ar", "Africa/Cairo")
                .as(Quick.couple(server).nora())) {
            OWN.forEach(path -> fits(ada, path, "rtl"));
        }
    }

    @Test
    void longWordsBreakNoPage() {
        try (var guest = Window.phone(server, "de", "Europe/Berlin")) {
            OPEN.forEach(path -> fits(guest, path, "ltr"));
        }
        try (var ada = Window.phone(server, "de", "Europe/Berlin")
                .as(Quick.couple(server).nora())) {
            OWN.forEach(path -> fits(ada, path, "ltr"));
        }
    }

    @Test
    void someoneChoosesTheirLanguageAndLeavesFromTheOtherCorner() {
        var ada = Window.phone(server, "en", "Africa/Cairo").as(Quick.person(server, "Ada"));
        ada.go("/me").part("main a[href='/reading']").click();
        ada.look("reading").press("العربية").arrivesAt("/reading");
        assertThat(ada.part("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(ada.part("#zone").inputValue()).isEmpty();
        ada.part("a.leave").click();
        ada.page().waitForURL(House.weather());
        ada.closeElsewhere();
    }

    private static void fits(Window window, String path, String direction) {
        window.go(path);
        assertThat(window.part("html").getAttribute("dir")).isEqualTo(direction);
        for (int width : new int[] {390, 320, 1280}) {
            window.page().setViewportSize(width, 844);
            assertThat((List<?>) window.page().evaluate(SPILLS))
                    .as("%s at %d", path, width)
                    .isEmpty();
            var leave = window.part("a.leave").boundingBox();
            double atEnd = direction.equals("rtl") ? leave.x : width - leave.x - leave.width;
            assertThat(atEnd)
                    .as("Leave now is at the end of the line, on %s", path)
                    .isBetween(0.0, 60.0);
            if (width != 320) window.whole("language-" + direction + "-" + width + path.replace('/', '-'));
        }
        window.page().setViewportSize(390, 844);
    }
}
