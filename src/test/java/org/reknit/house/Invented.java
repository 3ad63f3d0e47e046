package org.reknit.house;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes a value of a type, with a canary for every text in it; a map's keys are names of ours. */
final class Invented {
    private Invented() {}

    /** What every text in a record's component of this name is made of. */
    static String canary(String component) {
        return "canary in " + component + ".";
    }

    /** A value; nothing when there is no telling how to make one. */
    static Optional<Object> one(Type type) {
        return one(type, canary(""));
    }

    private static Optional<Object> one(Type type, String text) {
        if (type instanceof ParameterizedType of) return container(of, text);
        if (type instanceof TypeVariable<?> some) {
            return some.getBounds()[0] == Object.class ? Optional.of(1) : one(some.getBounds()[0], text);
        }
        if (type instanceof WildcardType some) return one(some.getUpperBounds()[0], text);
        if (!(type instanceof Class<?> plain)) return Optional.empty();
        if (plain == String.class || plain == Object.class) return Optional.of(text);
        if (plain == UUID.class) return Optional.of(new UUID(1, 2));
        if (plain == Instant.class) return Optional.of(Instant.EPOCH);
        if (plain == boolean.class || plain == Boolean.class) return Optional.of(true);
        if (plain == int.class || plain == Integer.class) return Optional.of(1);
        if (plain == long.class || plain == Long.class) return Optional.of(1L);
        if (plain == double.class || plain == Double.class) return Optional.of(1.0);
        if (plain.isArray()) return Optional.of(Array.newInstance(plain.getComponentType(), 1));
        if (plain.isEnum()) return Optional.of(plain.getEnumConstants()[0]);
        if (plain.isRecord()) return record(plain);
        if (plain.isSealed()) {
            return Stream.of(plain.getPermittedSubclasses())
                    .flatMap(kind -> one(kind, text).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Optional<Object> container(ParameterizedType type, String text) {
        var inner = Stream.of(type.getActualTypeArguments())
                .map(part -> one(part, text))
                .toList();
        if (type.getRawType() instanceof Class<?> raw && raw.isRecord()) return record(raw);
        if (inner.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        if (type.getRawType() == Optional.class) return Optional.of(inner.getFirst());
        if (type.getRawType() == List.class)
            return Optional.of(List.of(inner.getFirst().get()));
        if (type.getRawType() == Map.class) {
            Object key = type.getActualTypeArguments()[0] == String.class
                    ? "field"
                    : inner.getFirst().get();
            return Optional.of(Map.of(key, inner.getLast().get()));
        }
        return Optional.empty();
    }

    /** A component that cannot be made is left null, so that a record is asked about the texts it has all the same. */
    private static Optional<Object> record(Class<?> type) {
        var parts = Stream.of(type.getRecordComponents())
                .map(part -> one(part.getGenericType(), canary(part.getName())).orElse(null))
                .toArray();
        var kinds = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> made = type.getDeclaredConstructor(kinds);
            made.setAccessible(true);
            return Optional.of(made.newInstance(parts));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
