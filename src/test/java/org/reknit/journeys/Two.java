package org.reknit.journeys;

import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.people.PairKind;

/** Two people in two windows. */
final class Two implements AutoCloseable {
    static final String PASSWORD = "lamp under the kitchen table";

    final String anaName;
    final String benName;
    final Window ana;
    final Window ben;

    private Two(NewPerson ana, NewPerson ben) {
        anaName = ana.name();
        benName = ben.name();
        this.ana = Window.phone().withKeysOf(ana);
        this.ben = Window.phone().withKeysOf(ben);
    }

    /** Two who have each signed up; how that goes, and with a password, SignInJourneyTest tells. */
    static Two signedUp() {
        return new Two(Quick.person(House.SERVER, "Ana"), Quick.person(House.SERVER, "Ben"));
    }

    /** Two who are linked; LinkingJourneyTest tells how. */
    static Two linked(PairKind kind) {
        var couple = Quick.couple(House.SERVER, kind);
        return new Two(couple.nora(), couple.sam());
    }

    void invite(String kind) {
        ana.go("/us/invitation/new").choose(kind);
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
