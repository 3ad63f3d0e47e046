package org.reknit.demo;

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
import org.reknit.text.BadContent;
import org.reknit.text.Shelf;

/** Two people of the demo and what they did, as a content file tells it. */
record Story(PairKind kind, List<Demo.Guest> people, Linked linked, List<Told> acts) {
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
     * An act, or what someone answers to their stage's question.
     *
     * @param says the answer; then it is no act
     * @param id under which a later act speaks of this one, as {@code $id}
     * @param fields whose values may speak of breaches and acts by such names
     */
    record Told(
            int day,
            LocalTime time,
            String by,
            Optional<String> says,
            Optional<Place> in,
            Optional<String> act,
            Optional<String> id,
            Optional<Signer> signer,
            Optional<Map<String, List<String>>> fields) {
        Told {
            boolean whole = Stream.of(in, act, signer, fields).allMatch(Optional::isPresent);
            if (whole == says.isPresent()) throw new BadContent("it says something, or has in, act, signer and fields");
        }

        @Override
        public String toString() {
            return by + " " + act.orElse("") + " on day " + day;
        }
    }

    static Story read(String name) {
        return Shelf.asItCame().sheet("demo", name + ".yaml").yaml(Story.class);
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
