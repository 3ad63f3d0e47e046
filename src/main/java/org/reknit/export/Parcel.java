package org.reknit.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.reknit.text.Texts;

/**
 * The two halves of an archive in one ZIP. They are stored, not squeezed, and bear no date, so that the same halves
 * always give the same bytes: a ZIP that shows one thing to us and another to somebody else's program is found out.
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Parcel(String page, byte[] json) {
    private static final String PAGE = "index.html";
    private static final String RECORD = "record.json";
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Both halves of an archive, the readable one drawn with today's words. */
    static Parcel of(Archive archive, Texts texts) {
        var words = Words.of(texts);
        String page = Readable.draw(archive, words);
        return new Parcel(page, archive.with(words.used()).json());
    }

    byte[] zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, PAGE, page.getBytes(StandardCharsets.UTF_8));
            put(zip, RECORD, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @throws IOException when it is no ZIP with both halves */
    static Parcel unzip(byte[] bytes) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), zip.readAllBytes());
            }
        }
        byte[] page = files.get(PAGE);
        byte[] json = files.get(RECORD);
        if (page == null || json == null) throw new IOException("no archive");
        return new Parcel(new String(page, StandardCharsets.UTF_8), json);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        var file = new ZipEntry(name);
        file.setMethod(ZipEntry.STORED);
        file.setSize(bytes.length);
        file.setCrc(crc.getValue());
        file.setTimeLocal(NO_DATE);
        zip.putNextEntry(file);
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public String toString() {
        return "Parcel";
    }
}
