package org.reknit.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.UUID;
import org.reknit.text.Texts;

/** What is wrong with an archive, as sentences: one for each entry, whatever the number of things wrong with it. */
final class Problems {
    private record Place(UUID record, String name, long position, Instant at) {
        @Override
        public String toString() {
            return "Place";
        }
    }

    private final Texts texts;
    private final DateTimeFormatter dates;
    private final Map<Place, SequencedSet<String>> entries = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();

    Problems(Texts texts, Archive archive) {
        this.texts = texts;
        this.dates = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(archive.zoneId());
    }

    void add(ArchivedRecord record, long position, Instant at, String key) {
        entries.computeIfAbsent(new Place(record.id(), name(record), position, at), place -> new LinkedHashSet<>())
                .add(texts.say(key));
    }

    void add(ArchivedRecord record, String key) {
        others.add(texts.say("verify.problem.record", "record", name(record), "what", texts.say(key)));
    }

    void add(String key) {
        others.add(texts.say(key));
    }

    boolean isEmpty() {
        return entries.isEmpty() && others.isEmpty();
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        entries.forEach((place, what) -> sentences.add(texts.say(
                "verify.problem",
                "record",
                place.name(),
                "number",
                place.position(),
                "when",
                when(place.at()),
                "what",
                String.join("; ", what))));
        sentences.addAll(others);
        return sentences;
    }

    String name(ArchivedRecord record) {
        return texts.say("verify.record." + (record.isShared() ? "shared" : "private"));
    }

    String when(Instant at) {
        return dates.format(at);
    }
}
