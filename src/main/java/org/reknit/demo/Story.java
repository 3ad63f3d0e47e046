package org.reknit.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.Signer;
import org.reknit.people.PairKind;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Two people of the demo and what they did, as a content file tells it. */
record Story(PairKind kind, List<Demo.Guest> people, Linked linked, List<Told> acts) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    /**
     * When the two became a pair.
     *
     * @param day counted from today, negative
     */
    record Linked(int day, LocalTime time, String inviter) {}

    /** Whose record an act stands in: the author's own, or the pair's. */
    enum Place {
        PRIVATE,
        SHARED
    }

    /**
     * One act.
     *
     * @param says what someone answers to their stage's question; then it is no act
     * @param id under which a later act speaks of this one, as {@code $id}
     * @param fields whose values may speak of breaches and acts by such names
     */
    record Told(
            int day,
            LocalTime time,
            String by,
            Optional<String> says,
            Place in,
            String act,
            Optional<String> id,
            Signer signer,
            Map<String, List<String>> fields) {
        @Override
        public String toString() {
            return by + " " + act + " on day " + day;
        }
    }

    static Story read(String name) {
        try (InputStream file =
                new ClassPathResource("/content/en/demo/" + name + ".yaml", Story.class).getInputStream()) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return JSON.convertValue(content, Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A moment of the story, in the zone in which pages show it. */
    static Instant moment(int day, LocalTime time, Clock clock) {
        var zone = ZoneId.systemDefault();
        return LocalDate.now(clock.withZone(zone))
                .plusDays(day)
                .atTime(time)
                .atZone(zone)
                .toInstant();
    }

    /** The acts as they came after one another. */
    List<Told> inOrder() {
        return acts.stream()
                .sorted(Comparator.comparingInt(Told::day).thenComparing(Told::time))
                .toList();
    }

    /** The day before this person first did anything. */
    int arrives(String name) {
        var doings = acts.stream().filter(told -> told.by().equals(name)).map(Told::day);
        return Stream.concat(doings, Stream.of(linked.day()))
                        .min(Integer::compare)
                        .orElseThrow()
                - 1;
    }
}
