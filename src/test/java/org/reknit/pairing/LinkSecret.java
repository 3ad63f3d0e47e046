package org.reknit.pairing;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.reknit.acts.Member;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.crypto.Reveal;

/**
 * The sixteen bytes of an invitation's link, or of its words, and what both browsers compute with them.
 *
 * @see "docs/formats/keys-1.md, Linking two people"
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record LinkSecret(byte[] bytes) {
    /** What the MACs of one invitation are taken over. */
    public record Terms(UUID invitation, UUID record, String kind, Member inviter) {}

    /** By which the server finds the invitation, in base64url. */
    public String lookup() {
        return Bytes.text(Key.from(bytes, "invite/lookup").reveal(Reveal.COOKIE));
    }

    /** The inviter's proof, in base64url. */
    public String offerMac(Terms terms) {
        return Bytes.text(key().mac(Pae.of(
                "reknit1/offer",
                terms.invitation(),
                terms.record(),
                terms.kind(),
                terms.inviter().bundle())));
    }

    /** The other's proof, in base64url. */
    public String acceptMac(Terms terms, Member other) {
        return Bytes.text(key().mac(Pae.of(
                "reknit1/accept",
                terms.invitation(),
                terms.record(),
                terms.kind(),
                terms.inviter().bundle(),
                other.bundle())));
    }

    /** The six groups of digits that two people compare. */
    public static List<String> safetyNumber(Member one, Member other) {
        var inOrder = Stream.of(one, other)
                .sorted(Comparator.comparing(Member::person))
                .toList();
        byte[] hash = Bytes.sha256(Pae.of(
                "reknit1/safety", inOrder.getFirst().bundle(), inOrder.getLast().bundle()));
        var groups = new ArrayList<String>();
        for (int at = 0; at < 30; at += 5) {
            byte[] eight = new byte[8];
            System.arraycopy(hash, at, eight, 3, 5);
            groups.add("%05d".formatted(ByteBuffer.wrap(eight).getLong() % 100_000));
        }
        return groups;
    }

    private Key key() {
        return Key.from(bytes, "invite/mac");
    }

    @Override
    public String toString() {
        return "LinkSecret";
    }
}
