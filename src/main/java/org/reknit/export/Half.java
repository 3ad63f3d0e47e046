package org.reknit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/**
 * One file of an archive, whose length and checksum a ZIP wants to know before its first byte. So it is written twice
 * and kept nowhere.
 *
 * @param crc its CRC-32
 */
record Half(String name, Content content, long size, long crc) {
    /** What is in it, the same each time it is written. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    static Half of(String name, Content content) {
        try (var measured = new Measured()) {
            content.to(measured);
            return new Half(name, content, measured.size, measured.crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Measured extends OutputStream {
        private final CRC32 crc = new CRC32();
        private long size;

        @Override
        public void write(int b) {
            crc.update(b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            crc.update(bytes, offset, length);
            size += length;
        }
    }

    @Override
    public String toString() {
        return "Half";
    }
}
