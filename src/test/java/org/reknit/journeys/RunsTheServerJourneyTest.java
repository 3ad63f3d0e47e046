package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One of the two runs the server: the other is told before anything else. */
class RunsTheServerJourneyTest {
    @Test
    void whoeverIsInvitedByTheOneWhoRunsTheServerReadsAWarningFirst() {
        House.SERVER.forgetAttempts();
        String anaName = House.SERVER.freeName("Ana");
        String benName = House.SERVER.freeName("Ben");
        List<String> sent = new ArrayList<>();
        try (var ana = Window.phone();
                var ben = Window.phone()) {
            ana.context().onRequest(request -> sent.add(String.valueOf(request.postData())));
            ana.go("/sign-up").choose("I do").sees("use this place alone").look("sign-up-runs");
            ana.fill("Name", anaName).fill("Password", Two.PASSWORD).press("Sign up");
            ana.part("#code-made .code").waitFor();
            assertThat(sent).anyMatch(body -> body.contains("\"runsServer\":true"));
            ana.go("/us/invitation/new")
                    .sees("You said that you run this server")
                    .choose("We are close friends");
            ana.part("#invite button.primary").click();
            ana.arrivesAt("/us/invitation");
            ana.page().waitForFunction("() => document.getElementById('address').value");

            ben.go(ana.part("#address").inputValue()).sees(anaName + " runs this server");
            ben.look("runs");
            assertThat(ben.words()).contains("Change the program").doesNotContain("invites you");
            ben.press("I have read this and go on").sees("invites you").follow("I am new here");
            ben.fill("Name", benName).fill("Password", Two.PASSWORD).choose("Someone I know");
            ben.press("Sign up").part("#code-made .code").waitFor();
            ben.follow("I have put it somewhere safe").arrivesAt("/join");
            ben.press("Yes, link with " + anaName);
            ben.part("[data-part=joined] .safety-number").waitFor();
            ana.press("Link with " + benName).arrivesAt("/us");
        }
    }

    @Test
    void someoneElseWhoInvitesBringsNoWarning() {
        try (var two = Two.signedUp()) {
            two.invite("We are close friends");
            two.ben.go(two.link()).part("[data-part=offer]").waitFor();
            assertThat(two.ben.words()).doesNotContain("runs this server");
        }
    }

    @Test
    void whoElseRunsItStaysInTheBrowser() {
        House.SERVER.forgetAttempts();
        List<String> sent = new ArrayList<>();
        try (var ida = Window.phone()) {
            ida.context().onRequest(request -> sent.add(String.valueOf(request.postData())));
            ida.go("/sign-up").choose("A practice or another organisation").sees("often a good choice");
            ida.fill("Name", House.SERVER.freeName("Ida")).fill("Password", Two.PASSWORD);
            ida.press("Sign up").part("#code-made .code").waitFor();
            assertThat(sent).anyMatch(body -> body.contains("\"runsServer\":false"));
            assertThat(String.join("\n", sent)).doesNotContain("practice");
        }
    }
}
