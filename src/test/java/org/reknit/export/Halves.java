package org.reknit.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.reknit.text.Texts;

/** Both halves of an archive in memory, where one of them can be changed. */
record Halves(String page, byte[] json) {
    static Halves of(Archive archive, Texts texts) {
        var parcel = Parcel.of(archive, texts);
        String page = new String(bytes(parcel.page().content()), StandardCharsets.UTF_8);
        return new Halves(page, bytes(parcel.record().content()));
    }

    static Halves unzip(byte[] bytes) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), zip.readAllBytes());
            }
        }
        byte[] page = Objects.requireNonNull(files.get(Parcel.PAGE));
        return new Halves(new String(page, StandardCharsets.UTF_8), Objects.requireNonNull(files.get(Parcel.RECORD)));
    }

    static String draw(Archive archive, Words words) {
        var out = new StringWriter();
        new Readable(archive, words).draw(out);
        return new String(out.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static byte[] json(Archive archive) {
        return bytes(archive::write);
    }

    static Archive read(byte[] json) {
        try {
            return Archive.read(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ArchiveCheck.Result check(byte[] zip, Texts texts) {
        try {
            return ArchiveCheck.check(Unpacked.read(new ByteArrayInputStream(zip)), texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] zip() {
        byte[] text = page.getBytes(StandardCharsets.UTF_8);
        Half first = Half.of(Parcel.PAGE, out -> out.write(text));
        return bytes(new Parcel(first, Half.of(Parcel.RECORD, out -> out.write(json)))::writeTo);
    }

    private static byte[] bytes(Half.Content content) {
        var out = new ByteArrayOutputStream();
        try {
            content.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
