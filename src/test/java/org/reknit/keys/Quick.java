package org.reknit.keys;

import java.util.Optional;
import java.util.UUID;
import org.reknit.Browser;
import org.reknit.Server;
import org.reknit.crypto.Key;
import org.reknit.crypto.Reveal;
import org.reknit.pairing.NewPairs;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;
import org.reknit.people.PersonName;
import org.reknit.record.EntryId;
import org.reknit.record.RecordId;
import org.reknit.web.Caller;

/** People who are signed up without a password's cost, for tests in which nobody types one. */
public final class Quick {
    private Quick() {}

    /** Someone new, called like this. */
    public static NewPerson person(Server server, String like) {
        var random = new java.security.SecureRandom();
        var pepper = server.part(Pepper.class);
        var name = PersonName.read(server.freeName(like)).orElseThrow();
        var person = new NewPerson(new PersonId(UUID.randomUUID()), name.value(), random);
        byte[] salt = Key.random(random).reveal(Reveal.COOKIE);
        var record = new RecordId(UUID.randomUUID());
        var begun = new SignUpBegun(
                person.person(), record, new EntryId(UUID.randomUUID()), salt, slot(pepper), slot(pepper));
        var form = person.signUp(SlotSecret.ofCode(salt), begun, server.clock().instant());
        var nowhere = new Caller("", "Nowhere", false, Optional.empty());
        var session = server.part(SigningUp.class).takeIn(name, form, nowhere);
        if (session.isEmpty()) throw new IllegalStateException("name taken");
        return person;
    }

    /** Two new people who are linked. */
    public static Couple couple(Server server) {
        var nora = person(server, "Nora");
        var sam = person(server, "Sam");
        var record = server.part(NewPairs.class).link(nora, sam, PairKind.PARTNERS);
        return new Couple(nora, sam, record);
    }

    /** A browser in which this person is signed in. */
    public static Browser browser(Server server, NewPerson person) {
        return server.browser().withSession(server.part(NewPeople.class).signIn(person));
    }

    /** Two people and their record. */
    public record Couple(NewPerson nora, NewPerson sam, RecordId record) {}

    private static FreshSlot slot(Pepper pepper) {
        var slot = SlotId.random();
        return new FreshSlot(slot, pepper.door("P", slot), pepper.door("A", slot));
    }
}
