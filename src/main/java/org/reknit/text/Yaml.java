package org.reknit.text;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * YAML of content files, bound to records. A list that is left out is empty and an {@code Optional} is absent; all else has
 * to be there, and nothing may be there that the record does not know. A record's own constructor may refuse what it is
 * given. What is refused is told with its line.
 */
final class Yaml {
    static final YAMLMapper MAPPER = YAMLMapper.builder()
            .annotationIntrospector(new ContentNames())
            .addModule(new SimpleModule().addDeserializer(Boolean.class, new YesOrNo()))
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .withConfigOverride(List.class, Yaml::emptyWhenLeftOut)
            .withConfigOverride(Map.class, map -> map.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
            .build();

    private Yaml() {}

    /** @throws BadContent saying what to mend, and in which line */
    static <T> T read(String text, Class<T> shape) {
        return read(text, MAPPER.constructType(shape));
    }

    /** A file in which each name stands for one of these. */
    static <T> Map<String, T> named(String text, Class<T> shape) {
        return read(text, MAPPER.getTypeFactory().constructMapType(Map.class, String.class, shape));
    }

    private static <T> T read(String text, JavaType shape) {
        Trouble.refuseReferences(text);
        try {
            return MAPPER.readValue(text, shape);
        } catch (JacksonException trouble) {
            throw Trouble.in(text, trouble);
        }
    }

    private static void emptyWhenLeftOut(MutableConfigOverride override) {
        override.setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL));
    }
}
