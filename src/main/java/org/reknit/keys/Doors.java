package org.reknit.keys;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reknit.crypto.Argon;
import org.reknit.crypto.Bytes;
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

    Map<String, Object> salt(SlotId slot, byte[] salt, Argon argon) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("format", Slot.FORMAT);
        answer.put("slot", slot.toString());
        answer.put("salt", Bytes.text(salt));
        answer.put("m", argon.memory());
        answer.put("t", argon.passes());
        answer.put("p", argon.lanes());
        return answer;
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

    Optional<Slot> slot(SignedIn visit, SlotKind kind) {
        return accounts.slots(visit.person()).stream()
                .filter(slot -> slot.kind() == kind)
                .findFirst();
    }

    Map<String, Object> open(Slot slot) {
        var answer = fresh(slot.id());
        slot.sealedP().ifPresent(closed -> answer.put("sealedP", Bytes.text(closed)));
        answer.put("sealedA", Bytes.text(slot.sealedA()));
        return answer;
    }

    /** What opens the account root in a slot, and nothing that opens the private root. */
    Map<String, Object> openAccount(Slot slot) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("slot", slot.id().toString());
        answer.put("doorA", Bytes.text(pepper.door("A", slot.id())));
        answer.put("sealedA", Bytes.text(slot.sealedA()));
        return answer;
    }

    /** A password slot to be, with its salt and doors. */
    Map<String, Object> freshPassword() {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        var fresh = fresh(SlotId.random());
        fresh.put("salt", Bytes.text(salt));
        return fresh;
    }

    /** The doors of a slot; only ever for one just made up, or after its verifier fitted. */
    Map<String, Object> fresh(SlotId slot) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("slot", slot.toString());
        answer.put("doorP", Bytes.text(pepper.door("P", slot)));
        answer.put("doorA", Bytes.text(pepper.door("A", slot)));
        return answer;
    }
}
