package org.reknit.keys;

import java.security.SecureRandom;
import java.util.Optional;
import org.reknit.Answer;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.acts.EntryId;
import org.reknit.acts.RecordId;
import org.reknit.pairing.NewPairs;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;
import org.reknit.people.PersonName;
import org.reknit.web.Caller;

/** People who are signed up without a password's cost, for tests in which nobody types one. */
public final class Quick {
    private Quick() {}

    /** Someone new, called like this. */
    public static NewPerson person(Server server, String like) {
        var random = new SecureRandom();
        var pepper = server.part(Pepper.class);
        var name = PersonName.read(server.freeName(like)).orElseThrow();
        var person = new NewPerson(PersonId.fresh(), name.value(), random);
        byte[] salt = salt(random);
        var record = RecordId.fresh();
        var begun = new SignUpBegun(person.person(), record, EntryId.fresh(), salt, slot(pepper), slot(pepper));
        var form = person.signUp(SlotSecret.ofCode(salt), begun, server.clock().instant());
        var nowhere = new Caller("", "Nowhere", false, Optional.empty());
        var session = server.part(SigningUp.class).takeIn(name, form, nowhere);
        server.part(SessionTable.class)
                .end(session.orElseThrow(() -> new IllegalStateException("name taken"))
                        .session()
                        .id());
        return person;
    }

    /** Sends a whole sign-up form with this name, whatever comes of it, as a program that guesses names would. */
    public static Answer signUpAs(Browser browser, String name) {
        var random = new SecureRandom();
        var pepper = browser.server().part(Pepper.class);
        var person = new NewPerson(PersonId.fresh(), name, random);
        byte[] salt = salt(random);
        var record = RecordId.fresh();
        var begun = new SignUpBegun(person.person(), record, EntryId.fresh(), salt, slot(pepper), slot(pepper));
        return browser.post(
                "/sign-up",
                person.signUp(
                        SlotSecret.ofCode(salt), begun, browser.server().clock().instant()));
    }

    /** Two new people who are linked as partners. */
    public static Couple couple(Server server) {
        return couple(server, PairKind.PARTNERS);
    }

    /** Two new people who are linked. */
    public static Couple couple(Server server, PairKind kind) {
        var nora = person(server, "Nora");
        var sam = person(server, "Sam");
        var record = server.part(NewPairs.class).link(nora, sam, kind);
        return new Couple(nora, sam, record);
    }

    /** A browser in which this person is signed in. */
    public static Browser browser(Server server, NewPerson person) {
        return server.browser().withSession(server.part(NewPeople.class).signIn(person));
    }

    /** Two people and their record. */
    public record Couple(NewPerson nora, NewPerson sam, RecordId record) {}

    private static byte[] salt(SecureRandom random) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return salt;
    }

    private static FreshSlot slot(Pepper pepper) {
        var slot = SlotId.fresh();
        return new FreshSlot(slot, pepper.door("P", slot), pepper.door("A", slot));
    }
}
