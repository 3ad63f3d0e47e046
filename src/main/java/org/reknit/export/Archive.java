package org.reknit.export;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/**
 * The machine-readable half of an archive, {@code record.json}.
 *
 * @param made when, in milliseconds since 1970
 * @param zone in which the readable half writes times
 * @param serverKey with which checkpoints are checked
 * @param words the sentences of the readable half that are nobody's own, by key
 * @see "docs/formats/archive-1.md"
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Archive(
        int format,
        long made,
        String zone,
        byte[] serverKey,
        List<ArchivedRecord> records,
        SortedMap<String, String> words) {
    static final int FORMAT = 1;

    private static final int PEEKED = 64;

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultBase64Variant(Base64Variants.MODIFIED_FOR_URL)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .withConfigOverride(List.class, Archive::withoutNulls)
            .withConfigOverride(Iterable.class, Archive::withoutNulls)
            .withConfigOverride(SortedMap.class, Archive::withoutNulls)
            .build();

    private static void withoutNulls(MutableConfigOverride type) {
        var ignored = type.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

    Archive with(SortedMap<String, String> otherWords) {
        return new Archive(format, made, zone, serverKey, records, otherWords);
    }

    Archive with(List<ArchivedRecord> otherRecords) {
        return new Archive(format, made, zone, serverKey, otherRecords, words);
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** @param out left open */
    void write(OutputStream out) {
        JSON.writeValue(out, this);
    }

    /**
     * Reads one as it comes.
     *
     * @throws JacksonException when it is not of this format
     * @throws Newer when it is of a later one
     */
    static Archive read(InputStream json) throws IOException {
        var in = new BufferedInputStream(json);
        in.mark(PEEKED);
        int format = format(in.readNBytes(PEEKED));
        if (format > FORMAT) throw new Newer(format);
        in.reset();
        return JSON.readValue(in, Archive.class);
    }

    /** The number every format begins with, or 0 when this is none of ours. */
    private static int format(byte[] beginning) {
        try (JsonParser parser = JSON.createParser(beginning)) {
            boolean begins = parser.nextToken() == JsonToken.START_OBJECT && "format".equals(parser.nextName());
            return begins && parser.nextToken() == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : 0;
        } catch (JacksonException e) {
            return 0;
        }
    }

    /** An archive that a later program made. */
    static final class Newer extends IOException {
        private static final long serialVersionUID = 1;

        private final int format;

        Newer(int format) {
            super("format", null);
            this.format = format;
        }

        int format() {
            return format;
        }
    }

    @Override
    public String toString() {
        return "Archive[" + records.size() + "]";
    }
}
