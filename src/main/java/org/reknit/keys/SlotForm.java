package org.reknit.keys;

import java.util.Optional;
import org.reknit.acts.Malformed;
import org.reknit.crypto.Argon;
import org.reknit.crypto.Bytes;
import org.reknit.people.PersonId;

/** A new slot as the browser made it, bytes in base64url. */
record SlotForm(
        SlotId slot,
        Optional<String> salt,
        Optional<Integer> m,
        Optional<Integer> t,
        Optional<Integer> p,
        String verifier,
        Optional<String> sealedP,
        String sealedA) {

    private static final int SALT = 16;
    private static final int SEALED_KEY = 61;

    /** @throws Malformed when it is weaker than the floor, or not whole */
    Slot password(PersonId person, Pepper pepper) {
        if (sealedP.isEmpty()) throw new Malformed("sealed");
        return anyPassword(person, pepper);
    }

    /**
     * A password that opens the account root alone.
     *
     * @throws Malformed when it is weaker than the floor, or claims to open more
     */
    Slot accountPassword(PersonId person, Pepper pepper) {
        if (sealedP.isPresent()) throw new Malformed("sealed");
        return anyPassword(person, pepper);
    }

    private Slot anyPassword(PersonId person, Pepper pepper) {
        byte[] salted = salt.map(SlotForm::bytes).orElseThrow(() -> new Malformed("salt"));
        Argon floor = Argon.FLOOR;
        var argon = new Argon(m.orElse(0), t.orElse(0), p.orElse(0));
        boolean weak =
                argon.memory() < floor.memory() || argon.passes() < floor.passes() || argon.lanes() < floor.lanes();
        if (weak || salted.length != SALT) throw new Malformed("kdf");
        return slot(person, SlotKind.PASSWORD, Optional.of(salted), argon, pepper);
    }

    Slot recovery(PersonId person, Pepper pepper) {
        if (sealedP.isEmpty()) throw new Malformed("sealed");
        return slot(person, SlotKind.RECOVERY, Optional.empty(), new Argon(0, 0, 0), pepper);
    }

    private Slot slot(PersonId person, SlotKind kind, Optional<byte[]> salted, Argon argon, Pepper pepper) {
        var sealed = sealedP.map(SlotForm::sealedKey);
        return new Slot(
                slot, person, kind, salted, argon, pepper.verifier(bytes(verifier)), sealed, sealedKey(sealedA));
    }

    /** A key as it was sealed. @throws Malformed when it is not as long as one */
    static byte[] sealedKey(String text) {
        byte[] sealed = bytes(text);
        if (sealed.length != SEALED_KEY) throw new Malformed("sealed");
        return sealed;
    }

    static byte[] bytes(String text) {
        try {
            return Bytes.of(text);
        } catch (IllegalArgumentException e) {
            throw new Malformed("bytes");
        }
    }

    @Override
    public String toString() {
        return "SlotForm[" + slot + "]";
    }
}
