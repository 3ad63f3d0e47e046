package org.reknit.crypto;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Pre-authentication encoding: several pieces as one unambiguous run of bytes, so that no two lists of pieces ever
 * encode alike. Count, then each piece's length and bytes; 64-bit little-endian numbers.
 *
 * @see <a href="https://github.com/paseto-standard/paseto-spec">PASETO, "Common implementation details"</a>
 */
public final class Pae {
    private Pae() {}

    /** Encodes strings (as UTF-8), byte arrays, UUIDs (16 bytes) and whole numbers (8 bytes, little-endian). */
    public static byte[] of(Object... pieces) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(number(pieces.length));
        for (Object piece : pieces) {
            byte[] bytes = bytes(piece);
            out.writeBytes(number(bytes.length));
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    /**
     * The pieces of an encoding that {@link #of} made; bytes after the last piece are left alone, so that a padded
     * encoding reads like the bare one.
     *
     * @throws CannotOpen when counts or lengths do not fit the bytes
     */
    public static List<byte[]> pieces(byte[] encoded) {
        var in = ByteBuffer.wrap(encoded).order(ByteOrder.LITTLE_ENDIAN);
        if (in.remaining() < 8) throw new CannotOpen("encoding");
        long count = in.getLong();
        if (count < 0 || count > encoded.length / 8) throw new CannotOpen("encoding");
        var pieces = new ArrayList<byte[]>();
        for (long i = 0; i < count; i++) {
            if (in.remaining() < 8) throw new CannotOpen("encoding");
            long length = in.getLong();
            if (length < 0 || length > in.remaining()) throw new CannotOpen("encoding");
            byte[] piece = new byte[(int) length];
            in.get(piece);
            pieces.add(piece);
        }
        return pieces;
    }

    /** A number's 8 little-endian bytes. */
    public static byte[] number(long n) {
        return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(n).array();
    }

    /** The number in 8 little-endian bytes. */
    public static long number(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    /** A UUID's 16 bytes, most significant first. */
    public static byte[] id(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The UUID in 16 bytes. */
    public static UUID id(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        return new UUID(in.getLong(), in.getLong());
    }

    private static byte[] bytes(Object piece) {
        return switch (piece) {
            case byte[] b -> b;
            case String s -> s.getBytes(StandardCharsets.UTF_8);
            case UUID id -> id(id);
            case Number n -> number(n.longValue());
            default -> throw new IllegalArgumentException("cannot encode " + piece.getClass());
        };
    }
}
