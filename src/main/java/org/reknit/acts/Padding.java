package org.reknit.acts;

import java.util.Arrays;

/** Sizes rounded up to one of four, so that a stolen database does not tell a sigh from a letter. */
public final class Padding {
    private static final int[] BUCKETS = {512, 2 * 1024, 8 * 1024, 32 * 1024};

    private Padding() {}

    /** The content with zeros behind it. @throws TooLong when the content fits no bucket */
    public static byte[] pad(byte[] content) {
        for (int bucket : BUCKETS) if (content.length <= bucket) return Arrays.copyOf(content, bucket);
        throw new TooLong();
    }
}
