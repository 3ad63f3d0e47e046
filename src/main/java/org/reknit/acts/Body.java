package org.reknit.acts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of an act: its name and its form's fields, each a list of strings.
 *
 * @param act the act's {@link Named name}
 * @param fields in the form's order
 */
public record Body(String act, Map<String, List<String>> fields) {
    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    /** The bytes to sign, for an act that the server writes down on the author's behalf. */
    public byte[] json() {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("act", act);
        whole.put("fields", fields);
        return JSON.writeValueAsBytes(whole);
    }

    /** @throws Malformed when the bytes are not an act's JSON */
    public static Body read(byte[] json) {
        try {
            var whole = JSON.readTree(json);
            if (!whole.required("fields").isObject()) throw new Malformed("");
            var fields = JSON.convertValue(whole.required("fields"), FIELDS);
            return new Body(whole.required("act").asString(), fields);
        } catch (JacksonException e) {
            throw new Malformed("");
        }
    }

    /** @throws Malformed naming the first field that does not fit the act */
    public <A extends Act> A as(Class<A> type) {
        if (!nameOf(type).equals(act)) throw new Malformed("act");
        try {
            return JSON.convertValue(fields, type);
        } catch (JacksonException e) {
            throw new Malformed(
                    e.getPath().isEmpty()
                            ? ""
                            : String.valueOf(e.getPath().getFirst().getPropertyName()));
        }
    }

    /** An act's fields as its form would hold them; what was left out is not among them. */
    public static Map<String, List<String>> fieldsOf(Act act) {
        var fields = JSON.convertValue(act, FIELDS);
        fields.values().removeIf(Objects::isNull);
        return fields;
    }

    /** The name an act's type bears. */
    public static String nameOf(Class<? extends Act> type) {
        var named = type.getAnnotation(Named.class);
        if (named == null) throw new IllegalStateException("an act without a name: " + type.getSimpleName());
        return named.value();
    }

    @Override
    public String toString() {
        return "Body[" + act + "]";
    }
}
