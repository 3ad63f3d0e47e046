package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Coming in, staying in, and what the server gets to see of it. */
class SignInJourneyTest {
    private static final String PASSWORD = "five slow boats on a pond";

    @Test
    void neitherThePasswordNorTheRecoveryCodeLeavesTheBrowser() {
        House.SERVER.forgetAttempts();
        String name = House.SERVER.freeName("Ida");
        List<String> sent = new ArrayList<>();
        try (var ida = Window.phone()) {
            ida.context().onRequest(request -> sent.add(request.url() + " " + request.postData()));
            ida.go("/sign-up").look("sign-up");
            ida.signUp(name, PASSWORD).look("recovery-code");
            String code = ida.part("#code-made .code").innerText().replaceAll("\\s", "");
            ida.go("/me/devices").look("devices");
            assertThat(String.join("\n", sent))
                    .contains(name)
                    .doesNotContain(PASSWORD)
                    .doesNotContain(code);
        }
    }

    @Test
    void aServerThatAsksForWeakerKeysGetsNothing() {
        House.SERVER.forgetAttempts();
        String name = House.SERVER.freeName("Ida");
        try (var ida = Window.phone()) {
            ida.signUp(name, PASSWORD);
            ida.context().clearCookies();
            List<String> shown = new ArrayList<>();
            ida.context().route("**/sign-in/salt", SignInJourneyTest::weaken);
            ida.context().onRequest(request -> {
                if (request.url().endsWith("/sign-in") && request.method().equals("POST")) shown.add(request.url());
            });
            ida.go("/sign-in")
                    .look("sign-in")
                    .fill("Name", name)
                    .fill("Password", PASSWORD)
                    .press("Sign in");
            ida.sees("weaker keys than are safe");
            assertThat(shown).isEmpty();
        }
    }

    @Test
    void whatWasBeingWrittenGoesOnItsWayAfterTheSessionLockedItself() {
        House.SERVER.forgetAttempts();
        try (var ida = Window.phone()) {
            ida.signUp(House.SERVER.freeName("Ida"), PASSWORD).go("/breaches/new");
            ida.choose("Something hidden or untrue, money included").choose("I did it");
            ida.fill("In your own words", "I hid the second loan.");
            House.SERVER.clock().letPass(Duration.ofMinutes(16));
            ida.press("Keep it for myself").sees("Password").look("unlock");
            ida.fill("Password", PASSWORD);
            ida.part("#unlock button.primary").click();
            ida.arrivesAt("/breaches/[0-9a-f-]+").sees("I hid the second loan.");
        }
    }

    @Test
    void aNewPasswordEndsEveryOtherSession() {
        House.SERVER.forgetAttempts();
        String name = House.SERVER.freeName("Ida");
        try (var ida = Window.phone();
                var elsewhere = Window.phone()) {
            ida.signUp(name, PASSWORD);
            elsewhere.signIn(name, PASSWORD);
            ida.go("/me/password").look("password");
            ida.part("#password").fill(PASSWORD);
            ida.part("#new-password").fill("a kettle and two quiet geese");
            ida.part("#change-password button.primary").click();
            ida.arrivesAt("/me/devices\\?changed");
            elsewhere.go("/me/devices").arrivesAt("/sign-in\\?next=.*");
            elsewhere.signIn(name, "a kettle and two quiet geese");
        }
    }

    private static void weaken(Route route) {
        var answer = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(answer)
                .setBody(answer.text().replaceFirst("\"m\":\\d+", "\"m\":64")));
    }
}
