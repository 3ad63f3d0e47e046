package org.reknit.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.Pae;
import org.reknit.people.PersonId;

/** What is sealed of an act comes back as it was, and nothing else is taken for one. */
class SignedActTest {
    private static final EntryId ID = EntryId.fresh();
    private static final byte[] BYTES = {1, 2, 3};

    @Test
    void theContentComesBackAsItWas() {
        var act = new SignedAct(
                ID, PersonId.fresh(), new Chapter("notes"), Instant.EPOCH, BYTES, BYTES, BYTES, Signer.HELPER);
        var back = SignedAct.fromContent(ID, act.padded());
        assertThat(back.content()).isEqualTo(act.content());
        assertThat(back.id()).isEqualTo(ID);
        assertThat(back.signer()).isEqualTo(Signer.HELPER);
    }

    @Test
    void otherPiecesAreNoAct() {
        var id = PersonId.fresh().value();
        byte[] other = Pae.of("reknit1/other", id, "notes", 0L, BYTES, BYTES, BYTES, "helper");
        byte[] fewer = Pae.of("reknit1/content", id, "notes", 0L, BYTES, BYTES, BYTES);
        for (byte[] content : new byte[][] {other, fewer}) {
            assertThatThrownBy(() -> SignedAct.fromContent(ID, content)).isInstanceOf(CannotOpen.class);
        }
    }
}
