package org.reknit.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.reknit.crypto.Hashing;

/**
 * A parcel as it was read, of which only the records themselves are kept in memory.
 *
 * @param json the hash of {@code record.json} as it stands there
 * @param plain whether the ZIP has these two files and not a byte more
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Unpacked(Archive archive, byte[] json, Drawn page, boolean plain) {

    /** @throws IOException when it is no ZIP with both halves */
    static Unpacked read(InputStream zip) throws IOException {
        return new Unpacking().read(zip);
    }

    private static final class Unpacking {
        private final Hashing there = new Hashing();
        private final Hashing anew = new Hashing();
        private final Hashing json = new Hashing();
        private final ZipOutputStream again = new ZipOutputStream(anew);
        private boolean plain = true;
        private Optional<Drawn> page = Optional.empty();
        private Optional<Archive> archive = Optional.empty();

        Unpacked read(InputStream zip) throws IOException {
            var all = new Heard(zip, there);
            var files = new ZipInputStream(all);
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) read(file, files);
            if (page.isEmpty() || archive.isEmpty()) throw new IOException("no archive");
            drain(all);
            if (plain) again.finish();
            boolean same = plain && Arrays.equals(there.hash(), anew.hash());
            return new Unpacked(archive.get(), json.hash(), page.get(), same);
        }

        /** Packs again what is read, to see whether the same ZIP comes of it. */
        private void read(ZipEntry file, InputStream files) throws IOException {
            boolean first = file.getName().equals(Parcel.PAGE) && page.isEmpty();
            boolean second = file.getName().equals(Parcel.RECORD) && archive.isEmpty();
            plain &= file.getMethod() == ZipEntry.STORED && (first || second);
            if (plain) Parcel.begin(again, file.getName(), file.getSize(), file.getCrc());
            var content = plain ? new Heard(files, again) : files;
            if (first) page = Optional.of(Drawn.of(new InputStreamReader(content, StandardCharsets.UTF_8)));
            if (second) {
                var heard = new Heard(content, json);
                archive = Optional.of(Archive.read(heard));
                drain(heard);
            }
            drain(content);
            if (plain) again.closeEntry();
        }

        private static void drain(InputStream in) throws IOException {
            if (in.transferTo(OutputStream.nullOutputStream()) < 0) throw new IOException();
        }
    }

    /** Passes on what is read. */
    private static final class Heard extends FilterInputStream {
        private final OutputStream to;

        Heard(InputStream in, OutputStream to) {
            super(in);
            this.to = to;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            if (read > 0) to.write(bytes, offset, read);
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            return readNBytes((int) Math.min(n, 8192)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    @Override
    public String toString() {
        return "Unpacked";
    }
}
