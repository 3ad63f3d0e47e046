package org.reknit.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.reknit.text.Texts;

/**
 * The two halves of an archive in one ZIP. They are stored, not squeezed, and bear no date, so that the same halves
 * always give the same bytes: a ZIP that shows one thing to us and another to somebody else's program is found out.
 */
record Parcel(Half page, Half record) {
    static final String PAGE = "index.html";
    static final String RECORD = "record.json";

    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Both halves of an archive, the readable one drawn with today's words. */
    static Parcel of(Archive archive, Texts texts) {
        var words = Words.of(texts);
        var readable = new Readable(archive, words);
        Half page = Half.of(PAGE, out -> draw(readable, out));
        return new Parcel(page, Half.of(RECORD, archive.with(words.used())::write));
    }

    /** @param out left open */
    void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (Half half : new Half[] {page, record}) {
            begin(zip, half.name(), half.size(), half.crc());
            half.content().to(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Begins a file as every archive has it. */
    static void begin(ZipOutputStream zip, String name, long size, long crc) throws IOException {
        var file = new ZipEntry(name);
        file.setMethod(ZipEntry.STORED);
        file.setSize(size);
        file.setCrc(crc);
        file.setTimeLocal(NO_DATE);
        zip.putNextEntry(file);
    }

    private static void draw(Readable page, OutputStream out) throws IOException {
        // As UTF-8, in which half a character becomes a question mark, here as when it is read.
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        page.draw(writer);
        writer.flush();
    }

    @Override
    public String toString() {
        return "Parcel";
    }
}
