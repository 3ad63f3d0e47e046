package org.reknit.acts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.Pae;
import org.reknit.crypto.Signing;
import org.reknit.people.PersonId;

/**
 * An act as its author signed it.
 *
 * @param seen the chain head the author's page showed, 32 bytes
 * @param claimed the author's clock
 * @param body the JSON, byte for byte
 * @see "docs/formats/record-1.md"
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; the bytes are what was signed
public record SignedAct(
        EntryId id,
        PersonId author,
        Chapter chapter,
        Instant claimed,
        byte[] seen,
        byte[] body,
        byte[] signature,
        Signer signer) {

    /** Signs an act. */
    public static SignedAct sign(
            RecordId record,
            EntryId id,
            PersonId author,
            Chapter chapter,
            Instant claimed,
            byte[] seen,
            byte[] body,
            Signer signer,
            Signing key) {
        var unsigned = new SignedAct(id, author, chapter, claimed, seen, body, new byte[0], signer);
        return new SignedAct(id, author, chapter, claimed, seen, body, key.sign(unsigned.statement(record)), signer);
    }

    /** What is signed: the act, and where and when it stands. */
    public byte[] statement(RecordId record) {
        return Pae.of(
                "reknit1/act",
                record.value(),
                id.value(),
                author.value(),
                chapter.name(),
                claimed.toEpochMilli(),
                seen,
                body);
    }

    public boolean isSignedBy(Member member, RecordId record) {
        return Genuine.isSignature(member.publicKey(signer), statement(record), signature);
    }

    public byte[] content() {
        return Pae.of(
                "reknit1/content",
                author.value(),
                chapter.name(),
                claimed.toEpochMilli(),
                seen,
                body,
                signature,
                signer.key());
    }

    /**
     * Everything but the id, in one of the sizes of entries, to be sealed beside a record.
     *
     * @throws TooLong when it would not fit an entry
     */
    public byte[] padded() {
        return Padding.pad(content());
    }

    /** The act that {@link #padded()} wrote down. @throws CannotOpen when it is none */
    public static SignedAct fromContent(EntryId id, byte[] content) {
        List<byte[]> pieces = Pae.pieces(content);
        if (pieces.size() != 8 || !text(pieces.get(0)).equals("reknit1/content")) throw new CannotOpen("content");
        return new SignedAct(
                id,
                new PersonId(Pae.id(pieces.get(1))),
                new Chapter(text(pieces.get(2))),
                Instant.ofEpochMilli(Pae.number(pieces.get(3))),
                pieces.get(4),
                pieces.get(5),
                pieces.get(6),
                Signer.of(text(pieces.get(7))));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SignedAct[" + id + "]";
    }
}
