package org.reknit.keys;

import com.google.errorprone.annotations.MustBeClosed;
import java.security.SecureRandom;
import java.util.Optional;
import org.reknit.crypto.Argon;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.people.PersonId;

/**
 * The secret behind one way in, and what comes of it. Only browsers have one, and programs that stand in for them; it is
 * closed like a key.
 *
 * @see "docs/formats/keys-1.md, Slots"
 */
final class SlotSecret implements AutoCloseable {
    private final Key secret;

    @MustBeClosed
    private SlotSecret(Key secret) {
        this.secret = secret;
    }

    /** Of a password, at the cost that new slots use; takes a good part of a second. */
    @MustBeClosed
    @SuppressWarnings("MustBeClosed") // closed with the slot's secret
    static SlotSecret ofPassword(String password, byte[] salt) {
        return new SlotSecret(Argon.FLOOR.secret(password, salt));
    }

    /** Of a recovery code's 20 bytes. */
    @MustBeClosed
    @SuppressWarnings("MustBeClosed") // closed with the slot's secret
    static SlotSecret ofCode(byte[] code) {
        return new SlotSecret(Key.from(code, "recovery"));
    }

    /** What shows the server that one knows the secret and tells it nothing else, in base64url. */
    String verifier() {
        return Bytes.text(secret.publish(new byte[0], "auth"));
    }

    /** A password slot that opens both roots. */
    SlotForm passwordSlot(
            PersonId person, FreshSlot slot, byte[] salt, Key privateRoot, Key root, SecureRandom random) {
        Argon argon = Argon.FLOOR;
        return new SlotForm(
                slot.slot(),
                Optional.of(Bytes.text(salt)),
                Optional.of(argon.memory()),
                Optional.of(argon.passes()),
                Optional.of(argon.lanes()),
                verifier(),
                Optional.of(sealed("P", person, slot.slot(), slot.doorP(), privateRoot, random)),
                sealed("A", person, slot.slot(), slot.doorA(), root, random));
    }

    /** A recovery slot that opens both roots. */
    SlotForm recoverySlot(PersonId person, FreshSlot slot, Key privateRoot, Key root, SecureRandom random) {
        return new SlotForm(
                slot.slot(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                verifier(),
                Optional.of(sealed("P", person, slot.slot(), slot.doorP(), privateRoot, random)),
                sealed("A", person, slot.slot(), slot.doorA(), root, random));
    }

    /**
     * Opens the root that a slot keeps.
     *
     * @param use {@code P} or {@code A}
     * @throws org.reknit.crypto.CannotOpen when secret, door or slot are not those it was sealed with
     */
    @MustBeClosed
    Key open(String use, PersonId person, SlotId slot, byte[] door, byte[] sealed) {
        try (Key wrapping = secret.derive(door, use)) {
            return wrapping.openKey(place(use, person, slot), sealed);
        }
    }

    private String sealed(String use, PersonId person, SlotId slot, byte[] door, Key root, SecureRandom random) {
        try (Key wrapping = secret.derive(door, use)) {
            return Bytes.text(wrapping.seal(place(use, person, slot), root, random));
        }
    }

    @Override
    public void close() {
        secret.close();
    }

    private static byte[] place(String use, PersonId person, SlotId slot) {
        return Pae.of("reknit1/slot", use, person.value(), slot.value());
    }
}
