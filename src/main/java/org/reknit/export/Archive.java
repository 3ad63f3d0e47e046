package org.reknit.export;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
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

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultBase64Variant(Base64Variants.MODIFIED_FOR_URL)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(List.class, Archive::withoutNulls)
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

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    /** The number of the format, whatever else is in it. @throws JacksonException when it is no JSON with a number */
    static int format(byte[] json) {
        return JSON.readTree(json).required("format").asInt();
    }

    /** @throws JacksonException when it is not of this format */
    static Archive read(byte[] json) {
        return JSON.readValue(json, Archive.class);
    }

    @Override
    public String toString() {
        return "Archive[" + records.size() + "]";
    }
}
