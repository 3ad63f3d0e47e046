package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A forgotten password, and the paper with the code. */
class RecoveryJourneyTest {
    private static final String FORGOTTEN = "five slow boats on a pond";
    private static final String PASSWORD = "a kettle and two quiet geese";
    private static final String HAS_ROOT = "() => Object.keys(localStorage).some(key => key.startsWith('root:'))";

    @Test
    void theCodeOpensWhatIsSharedAtOnceAndTheRestAfterTheWait() {
        House.SERVER.forgetAttempts();
        String name = House.SERVER.freeName("Ida");
        List<String> sent = new ArrayList<>();
        try (var phone = Window.phone();
                var ida = Window.phone()) {
            phone.signUp(name, FORGOTTEN);
            String code = phone.part("#code-made .code").innerText();
            ida.context().onRequest(request -> sent.add(request.url() + " " + request.postData()));
            ida.go("/sign-in").follow("I have my recovery code").look("recover");
            ida.fill("Name", name).fill("Recovery code", code.substring(5)).fill("New password", PASSWORD);
            ida.press("Come in with the code").sees("not a whole code");
            ida.fill("Recovery code", code.toLowerCase(Locale.ROOT)).press("Come in with the code");
            ida.arrivesAt("/me/recovery/wait").look("recovering");
            assertThat(ida.words()).contains("The server does it, with a key that you lend it", "Closed until");
            assertThat(ida.page().evaluate(HAS_ROOT)).isEqualTo(false);

            ida.go("/breaches/new").sees("Your recovery code was used").look("reopening");
            ida.choose("Something hidden or untrue, money included").choose("I did it");
            ida.fill("In your own words", "I hid the second loan.");
            ida.press("Keep it for myself").arrivesAt("/breaches/[0-9a-f-]+").sees("I hid the second loan.");
            ida.go("/us/invitation/new").choose("We are family");
            ida.part("#invite button.primary").click();
            ida.sees("Linking has to wait");

            phone.go("/today").arrivesAt("/sign-in\\?next=.*").look("told");
            phone.press("Wait three days longer")
                    .arrivesAt("/sign-in\\?delayed")
                    .sees("That can be done once");

            House.SERVER.clock().letPass(Duration.ofHours(145));
            House.SERVER.forgetAttempts();
            ida.signIn(name, PASSWORD).go("/me").follow("Open what only you can open");
            ida.arrivesAt("/me/recovery/wait").look("reopen");
            ida.fill("Recovery code", code).fill("Password", PASSWORD).press("Open it");
            ida.part("#code-made .code").waitFor();
            assertThat(ida.part("#code-made .code").innerText()).isNotEqualTo(code);
            assertThat(ida.page().evaluate(HAS_ROOT)).isEqualTo(true);
            ida.follow("I have put it somewhere safe").arrivesAt("/today");
            ida.go("/me/devices").sees("Your recovery code, on paper");
            assertThat(ida.words()).doesNotContain("Open what only you can open");
            ida.go("/us/invitation/new").choose("We are family");
            ida.part("#invite button.primary").click();
            ida.arrivesAt("/us/invitation").sees("Hand it over");
            assertThat(String.join("\n", sent))
                    .contains(name)
                    .doesNotContain(PASSWORD)
                    .doesNotContain(code)
                    .doesNotContain(code.replaceAll("\\s", ""));
        }
    }
}
