package org.reknit.acts;

import java.time.Instant;
import java.util.Optional;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Pae;

/**
 * The end of a chain, with the server's checkpoint.
 *
 * @param position of the newest entry, -1 before the first
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Head(RecordId record, long position, byte[] link, Instant at, Optional<byte[]> checkpoint) {
    private static final long CODES = 100_000_000;

    /** Before the first entry. */
    public static Head origin(RecordId record) {
        return new Head(record, -1, Row.origin(record), Instant.EPOCH, Optional.empty());
    }

    /** What the server signs of a chain's end. */
    public static byte[] checkpointed(RecordId record, long position, byte[] link, Instant at) {
        return Pae.of("reknit1/checkpoint", record.value(), position, link, at.toEpochMilli());
    }

    /** The eight digits that two people can compare aloud. */
    public String code() {
        byte[] hash = Bytes.sha256(Pae.of("reknit1/head", record.value(), position, link));
        return "%08d".formatted(Long.remainderUnsigned(Pae.number(hash), CODES));
    }

    /** What a browser pins: record, position, link, time, checkpoint. */
    public Optional<String> pin() {
        return checkpoint.map(signature -> String.join(
                ":",
                record.toString(),
                Long.toString(position),
                Bytes.text(link),
                Long.toString(at.toEpochMilli()),
                Bytes.text(signature)));
    }
}
