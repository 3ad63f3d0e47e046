package org.reknit.journeys;

import org.reknit.Server;

/** Two people in two windows. */
final class Two implements AutoCloseable {
    static final String PASSWORD = "lamp under the kitchen table";

    final String anaName;
    final String benName;
    final Window ana = Window.phone();
    final Window ben = Window.phone();

    private Two(Server server) {
        server.forgetAttempts();
        anaName = server.freeName("Ana");
        benName = server.freeName("Ben");
    }

    /** Two who have each signed up. */
    static Two signedUp() {
        var two = new Two(House.SERVER);
        two.ana.signUp(two.anaName, PASSWORD);
        two.ben.signUp(two.benName, PASSWORD);
        return two;
    }

    /** Two who are linked, by the link that one handed to the other. */
    static Two linked(String kind) {
        var two = signedUp();
        two.invite(kind);
        two.ben.go(two.link());
        two.ben
                .press("Yes, link with " + two.anaName)
                .part("section[data-part=joined]")
                .waitFor();
        two.ana.press("Link with " + two.benName).arrivesAt("/us");
        return two;
    }

    void invite(String kind) {
        ana.go("/us/invite").choose(kind);
        ana.part("#invite button.primary").click();
        ana.arrivesAt("/us/invitation");
        ana.page().waitForFunction("() => document.getElementById('address').value");
    }

    String link() {
        return ana.part("#address").inputValue();
    }

    @Override
    public void close() {
        ana.close();
        ben.close();
    }
}
