package org.reknit.keys;

import org.reknit.Server;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.Key;
import org.reknit.people.PersonName;

/** A password slot as it stands in the database, in the hands of somebody who knows the password. */
public final class StolenSlot {
    private final Slot slot;

    private StolenSlot(Slot slot) {
        this.slot = slot;
    }

    public static StolenSlot of(Server server, String name) {
        return new StolenSlot(server.part(AccountTable.class)
                .slot(PersonName.read(name).orElseThrow(), SlotKind.PASSWORD)
                .orElseThrow());
    }

    public boolean opensWithTheRealDoors(Server server, String password) {
        return opensWithDoorsOf(server.part(Pepper.class).door("A", slot.id()), password);
    }

    public boolean opensWithDoorsOf(byte[] door, String password) {
        try (var root = secret(password).open("A", slot.person(), slot.id(), door, slot.sealedA())) {
            return root != null;
        } catch (CannotOpen closed) {
            return false;
        }
    }

    /** Whether a guess could be checked against the row, which would make every weak password fall. */
    public boolean verifierIsDerivedFromPasswordAlone(String password) {
        byte[] shown = Bytes.of(secret(password).verifier());
        return Bytes.equal(slot.verifier(), shown)
                || Bytes.equal(slot.verifier(), Bytes.sha256(shown))
                || Bytes.equal(slot.verifier(), new Pepper(Key.of(new byte[32])).verifier(shown));
    }

    private SlotSecret secret(String password) {
        return Keyboard.secret(password, slot.salt().orElseThrow());
    }
}
