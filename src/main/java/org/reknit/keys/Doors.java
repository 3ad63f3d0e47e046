package org.reknit.keys;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.reknit.crypto.Argon;
import org.reknit.crypto.Bytes;
import org.reknit.people.PersonId;
import org.reknit.people.PersonName;
import org.reknit.web.Caller;
import org.springframework.stereotype.Component;

/** Lets a browser through a slot: shows it the salt, checks what it shows, hands out the doors. */
@Component
class Doors {
    private static final Attempts.Limit BY_SLOT = new Attempts.Limit("slot", 8, Duration.ofSeconds(8));
    private static final Attempts.Limit BY_NAME = new Attempts.Limit("recovery", 8, Duration.ofSeconds(8));
    private static final Attempts.Limit BY_ADDRESS = new Attempts.Limit("address", 60, Duration.ofSeconds(2));

    private static final int SALT = 16;

    private final AccountTable accounts;
    private final Attempts attempts;
    private final Pepper pepper;
    private final SecureRandom random;

    Doors(AccountTable accounts, Attempts attempts, Pepper pepper, SecureRandom random) {
        this.random = random;
        this.accounts = accounts;
        this.attempts = attempts;
        this.pepper = pepper;
    }

    boolean mayTry(Caller caller, SlotId slot) {
        boolean address = attempts.allow(BY_ADDRESS, caller.address());
        boolean bySlot = attempts.allow(BY_SLOT, slot.toString());
        return address && bySlot;
    }

    /** The same for a code, by the name it is shown with, whether somebody has that name or not. */
    boolean mayTry(Caller caller, PersonName name) {
        boolean address = attempts.allow(BY_ADDRESS, caller.address());
        boolean byName = attempts.allow(BY_NAME, name.folded());
        return address && byName;
    }

    boolean mayAsk(Caller caller) {
        return attempts.allow(BY_ADDRESS, caller.address());
    }

    /** What this password slot is hashed with. */
    SlotSalt salt(Slot slot) {
        return SlotSalt.of(slot.id(), slot.salt().orElseThrow(), slot.argon());
    }

    /** The same by name; whoever has none of these names is shown something like it. */
    SlotSalt salt(PersonName name) {
        var slot = slot(name, SlotKind.PASSWORD);
        return SlotSalt.of(
                slot.map(Slot::id).orElseGet(() -> pepper.believableSlot(name)),
                slot.flatMap(Slot::salt).orElseGet(() -> pepper.believableSalt(name)),
                slot.map(Slot::argon).orElse(Argon.FLOOR));
    }

    /** A name that could not be anybody's is looked up like one that could. */
    static PersonName name(String typed) {
        return PersonName.read(typed).orElseGet(() -> new PersonName(" "));
    }

    boolean fits(Optional<Slot> slot, SlotId asked, byte[] shown) {
        return fits(slot, shown)
                && slot.filter(known -> known.id().equals(asked)).isPresent();
    }

    /** The same work for a slot that exists and for one that does not. */
    boolean fits(Optional<Slot> slot, byte[] shown) {
        byte[] kept = slot.map(Slot::verifier).orElseGet(() -> pepper.verifier(new byte[0]));
        boolean equal = Bytes.equal(kept, pepper.verifier(shown));
        return equal && slot.isPresent();
    }

    Optional<Slot> slot(PersonName name, SlotKind kind) {
        return accounts.slot(name, kind);
    }

    Optional<Slot> slot(PersonId person, SlotKind kind) {
        return accounts.slots(person).stream()
                .filter(slot -> slot.kind() == kind)
                .findFirst();
    }

    /** By which ways this person can come in, the oldest first. */
    List<SlotKind> kinds(PersonId person) {
        return accounts.slots(person).stream().map(Slot::kind).toList();
    }

    /** The slot of a new password. @throws org.reknit.acts.Malformed when it is weaker than the floor, or not whole */
    Slot password(SlotForm form, PersonId person) {
        return form.password(person, pepper);
    }

    /** The same for one that opens the account root alone. */
    Slot accountPassword(SlotForm form, PersonId person) {
        return form.accountPassword(person, pepper);
    }

    /** The slot of a new recovery code. @throws org.reknit.acts.Malformed when it is not whole */
    Slot recovery(SlotForm form, PersonId person) {
        return form.recovery(person, pepper);
    }

    /** Everything that opens this slot. */
    OpenedDoors open(Slot slot) {
        return opened(slot, Optional.of(door("P", slot.id())), slot.sealedP().map(Bytes::text));
    }

    /** What opens the account root in a slot, and nothing that opens the private root. */
    OpenedDoors openAccount(Slot slot) {
        return opened(slot, Optional.empty(), Optional.empty());
    }

    private OpenedDoors opened(Slot slot, Optional<String> doorP, Optional<String> sealedP) {
        return new OpenedDoors(slot.id(), doorP, door("A", slot.id()), sealedP, Bytes.text(slot.sealedA()));
    }

    /** A password slot to be, with its salt and doors. */
    FreshDoors freshPassword() {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return fresh(Optional.of(Bytes.text(salt)));
    }

    /** The doors of a recovery slot to be. */
    FreshDoors freshRecovery() {
        return fresh(Optional.empty());
    }

    private FreshDoors fresh(Optional<String> salt) {
        var slot = SlotId.fresh();
        return new FreshDoors(slot, door("P", slot), door("A", slot), salt);
    }

    /** Only ever of a slot just made up, or after its verifier fitted. */
    private String door(String use, SlotId slot) {
        return Bytes.text(pepper.door(use, slot));
    }
}
