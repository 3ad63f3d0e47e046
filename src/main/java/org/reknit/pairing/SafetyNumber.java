package org.reknit.pairing;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reknit.acts.Member;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Pae;

/**
 * Thirty digits that are the same for both exactly when nobody exchanged their public keys.
 *
 * @see "docs/formats/keys-1.md"
 */
public final class SafetyNumber {
    private static final int GROUPS = 6;
    private static final int BYTES_A_GROUP = 5;
    private static final long CODES = 100_000;

    private SafetyNumber() {}

    /** Six groups of five digits, separated by spaces; the order of the two makes no difference. */
    public static String of(Member one, Member other) {
        Member first = one.person().compareTo(other.person()) < 0 ? one : other;
        Member second = first == one ? other : one;
        byte[] hash = Bytes.sha256(Pae.of("reknit1/safety", first.bundle(), second.bundle()));
        return IntStream.range(0, GROUPS).mapToObj(group -> digits(hash, group)).collect(Collectors.joining(" "));
    }

    /** Digits in groups of four, as they are read aloud. */
    public static String spaced(String code) {
        return Stream.of(code.split("(?<=\\G.{4})", -1))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String digits(byte[] hash, int group) {
        long number = 0;
        for (int i = 0; i < BYTES_A_GROUP; i++) number = number << Byte.SIZE | hash[group * BYTES_A_GROUP + i] & 0xff;
        return "%05d".formatted(number % CODES);
    }
}
