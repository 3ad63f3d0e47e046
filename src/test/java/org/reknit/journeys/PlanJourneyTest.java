package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reknit.Folders;
import org.reknit.keys.Quick;

/** A plan for a bad hour: written, found again, changed, deleted, and never seen by anyone but its author. */
class PlanJourneyTest {
    private static final String PASSWORD = "seven lamps along the canal";
    private static final String SIGN = "canary-first-sign-93b1";
    private static final String FRIEND = "canary-friend-04d7";
    private static final String KEYS = """
            async (modules) => {
              const { atHand } = await import(modules + 'roots.js');
              const { openJournal } = await import(modules + 'journal.js');
              const { P } = await atHand();
              const { key } = await openJournal();
              return [P, key].map((bytes) => Array.from(bytes));
            }
            """;

    private final Window window = Window.phone();
    private final List<String> seen = new ArrayList<>();
    private final Set<Request> underWay = new HashSet<>();
    private final List<Request> finished = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    @BeforeEach
    void everythingThatPassesIsWrittenDown() {
        window.context().onRequest(underWay::add);
        window.context().onRequestFailed(underWay::remove);
        window.context().onRequestFinished(request -> {
            underWay.remove(request);
            finished.add(request);
        });
        window.withKeysOf(Quick.person(House.SERVER, "Ida"));
    }

    @Test
    void itIsWrittenFoundAgainChangedAndDeletedAndNobodyOnTheWayCanReadIt() throws IOException {
        House.SERVER.forgetAttempts();
        window.context().clearCookies();
        capture();
        window.signUp(House.SERVER.freeName("Ida"), PASSWORD); // what passes there is searched as well
        open().look("plan-empty");
        window.fill("How it begins", SIGN + " and a tight jaw");
        window.fill("People I can tell", FRIEND).press("Seal it and keep it").sees("Sealed and kept.");
        open();
        assertThat(words("How it begins")).isEqualTo(SIGN + " and a tight jaw");
        window.sees("You wrote this on").look("plan");
        assertThat(window.words())
                .as("a plan is read in a bad hour")
                .doesNotContain("It goes better with somebody beside you");
        window.fill("People I can tell", FRIEND + ", then Uncle Joe");
        window.sees("Not sealed yet.").sees("Sealed and kept.");
        open();
        assertThat(words("People I can tell")).isEqualTo(FRIEND + ", then Uncle Joe");

        capture();
        var secrets = new ArrayList<byte[]>();
        for (Object key : (List<?>) window.page().evaluate(KEYS, modules())) secrets.add(bytes((List<?>) key));
        assertThat(secrets).hasSize(2).allMatch(key -> key.length == 32);
        for (String word : List.of(SIGN, FRIEND)) secrets.add(word.getBytes(StandardCharsets.UTF_8));
        for (String part :
                List.of("{\"sealed\":\"A", "\n{\"sealed\":\"A", "\"journalSealed\":\"A", "\"sealedP\":\"A")) {
            assertThat(seen).as("the capture has " + part).anyMatch(all -> all.contains(part));
        }
        for (byte[] secret : secrets) nobodyCanReadIt(secret);
        assertThat(window.page()
                        .evaluate("() => JSON.stringify({...localStorage, ...sessionStorage})")
                        .toString())
                .contains("root:")
                .doesNotContain(SIGN, FRIEND);

        window.press("Delete this plan").sees("Nobody can bring it back").look("plan-delete");
        window.press("Leave it");
        assertThat(words("How it begins")).contains(SIGN);
        window.press("Delete this plan").press("Yes, delete it").sees("The plan is gone from this server.");
        assertThat(words("How it begins")).isEmpty();
        open();
        assertThat(words("How it begins")).isEmpty();
        assertThat(window.words()).doesNotContain("You wrote this on");
        window.close();
    }

    @Test
    void leaveNowTakesEveryWordOffThePageBeforeItGoes() {
        open().fill("How it begins", SIGN);
        window.page().exposeFunction("atTheMomentOfLeaving", said -> left.add(String.valueOf(said[0])));
        window.page().evaluate("""
                () => {
                  const words = () => [...document.querySelectorAll('textarea')].map((area) => area.value).join('');
                  window.atTheMomentOfLeaving('before ' + words());
                  navigator.sendBeacon = () => window.atTheMomentOfLeaving('after ' + words());
                }
                """);
        // the beacon, which is caught here, comes before the page goes
        window.page().route(House.weather(), route -> {
            left.add("gone");
            route.resume();
        });
        window.follow("Leave now").page().waitForURL(House.weather());
        assertThat(left).containsExactly("before " + SIGN, "after ", "gone");
        window.page().goBack();
        assertThat(window.page().content()).doesNotContain(SIGN);
        assertThat(window.page().locator("textarea").evaluateAll("all => all.map((a) => a.value).join('')"))
                .isEqualTo("");
        window.closeElsewhere();
    }

    @Test
    void aBrowserWithoutTheKeySaysWhatToDoAndSigningInBringsItBack() {
        open().fill("How it begins", SIGN).press("Seal it and keep it").sees("Sealed and kept.");
        window.page().evaluate("() => localStorage.clear()");
        window.go("/help/plan")
                .sees("The key to your plan is not in this browser")
                .look("plan-no-key");
        assertThat(window.page().getByLabel("How it begins").isDisabled()).isTrue();
        window.close();
    }

    @Test
    void whatAnotherTabKeptIsNotWrittenOverAndWhatWasTypedStays() {
        open();
        var tab = window.context().newPage();
        tab.navigate(House.address() + "/help/plan");
        tab.locator("fieldset:enabled").waitFor();
        tab.getByLabel("How it begins").fill("from the other tab");
        tab.getByText("Seal it and keep it").click();
        tab.getByText("Sealed and kept.").waitFor();
        window.fill("How it begins", "from here").press("Seal it and keep it");
        window.sees("so nothing was written over");
        assertThat(words("How it begins")).isEqualTo("from here");
        tab.reload();
        tab.locator("fieldset:enabled").waitFor();
        assertThat(tab.getByLabel("How it begins").inputValue()).isEqualTo("from the other tab");
        window.close();
    }

    @Test
    void aLostAnswerDoesNotLoseThePlan() {
        open();
        Pattern sheet = Pattern.compile(".*/journal/sheets/[^/]+$");
        window.page().route(sheet, route -> {
            if (!route.request().method().equals("POST")) {
                route.resume();
                return;
            }
            route.fetch();
            route.abort();
        });
        window.fill("How it begins", "kept, though nobody heard").press("Seal it and keep it");
        window.sees("The line to the server is broken.");
        window.page().unroute(sheet);
        window.fill("How it begins", "kept, and heard")
                .press("Seal it and keep it")
                .sees("Sealed and kept.");
        open();
        assertThat(words("How it begins")).isEqualTo("kept, and heard");
        window.close();
    }

    @Test
    void withoutScriptsItIsASheetToPrint() {
        try (var bare = Window.phoneWithoutScripts()) {
            bare.go("/help/plan").sees("You are not signed in");
            // Chromium's switch for tests turns scripts off, but does not show what is there for that case
            assertThat(bare.part("noscript").textContent()).contains("You can print this page from the browser");
            assertThat(bare.part("textarea:enabled").count()).isZero();
            assertThat(bare.part("button:visible").count()).isZero();
            assertThat(bare.words()).contains("A safer room").contains("You are not signed in");
        }
        window.close();
    }

    @Test
    void helpAndMeLeadToIt() {
        window.go("/me").follow("A plan for a bad hour").arrivesAt("/help/plan");
        window.go("/help").follow("Write yourself a plan for a bad hour").arrivesAt("/help/plan");
        window.close();
    }

    private Window open() {
        capture();
        window.go("/help/plan").part("fieldset:enabled").waitFor();
        return window;
    }

    private String words(String label) {
        return window.page().getByLabel(label).inputValue();
    }

    private String modules() {
        String script = window.part("script[src*='/js/reknit.js']").first().getAttribute("src");
        return script.replaceAll("reknit\\.js.*", "");
    }

    private void nobodyCanReadIt(byte[] secret) throws IOException {
        String raw = new String(secret, StandardCharsets.ISO_8859_1);
        var ways = List.of(
                raw,
                HexFormat.of().formatHex(secret),
                Base64.getEncoder().withoutPadding().encodeToString(secret),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        for (String way : ways) {
            assertThat(seen).as("what passed between browser and server").noneMatch(all -> all.contains(way));
            for (Path file : Folders.files(House.SERVER.folder())) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1).contains(way))
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    /** Writes down what passed since the last page was opened; the browser keeps answers until it goes to the next. */
    private void capture() {
        window.page().waitForCondition(underWay::isEmpty);
        for (Request request : finished) if (!request.url().matches(".*/(v-|fonts/).*")) seen.add(passed(request));
        finished.clear();
    }

    /** All of a request and its answer, as somebody on the line would have them. */
    private static String passed(Request request) {
        var response = request.response();
        boolean bare = response.status() / 100 == 3 || response.status() == 204;
        String answer = bare ? "" : new String(response.body(), StandardCharsets.ISO_8859_1);
        String body = request.postData() == null ? "" : request.postData();
        return request.url() + "\n" + request.headers() + "\n" + body + "\n" + response.headers() + "\n" + answer;
    }

    private static byte[] bytes(List<?> numbers) {
        byte[] bytes = new byte[numbers.size()];
        for (int i = 0; i < bytes.length; i++) bytes[i] = ((Number) numbers.get(i)).byteValue();
        return bytes;
    }
}
