package org.reknit.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reknit.text.BadContent;
import org.reknit.text.Document;
import org.reknit.text.Markdown;

/**
 * What helps tonight and in the first three days, wherever someone stands. Texts are HTML made from Markdown.
 *
 * @param summary the page in a sentence, as plain text
 * @param safe how to stay safe, for everyone
 * @param steady how to steady oneself
 * @param on what there is to do after this page
 */
public record FirstDays(
        String title, String summary, List<Stance> stances, List<Kind> kinds, String safe, String steady, String on) {
    private static final List<String> STANCES = List.of("hurt", "responsible", "both", "unsure");
    private static final List<String> KINDS = List.of("partners", "family", "friends");

    /**
     * The words for someone who stands here.
     *
     * @param key {@code hurt}, {@code responsible}, {@code both} or {@code unsure}
     */
    public record Stance(String key, String now, String days, String later, String talk) {}

    /**
     * The words for those who are this to each other.
     *
     * @param key {@code partners}, {@code family} or {@code friends}
     */
    public record Kind(String key, String words) {}

    private record Front(String id, String title, String summary) {}

    /** @throws IllegalArgumentException saying what is missing */
    static FirstDays read(String file) {
        var document = Document.read(file, Front.class);
        return new FirstDays(
                document.front().title(),
                document.front().summary(),
                STANCES.stream().map(key -> stance(key, document)).toList(),
                KINDS.stream()
                        .map(key -> new Kind(key, Markdown.html(document.section(key))))
                        .toList(),
                Markdown.html(document.section("safe")),
                Markdown.html(document.section("steady")),
                Markdown.html(document.section("on")));
    }

    private static Stance stance(String key, Document<Front> document) {
        var parts = Document.parts(document.section(key), 2);
        return new Stance(
                key,
                part(key, "now", parts),
                part(key, "days", parts),
                part(key, "later", parts),
                part(key, "talk", parts));
    }

    private static String part(String stance, String name, Map<String, String> parts) {
        return Optional.ofNullable(parts.get(name))
                .map(Markdown::html)
                .orElseThrow(() -> new BadContent("\"## " + name + "\" is missing under \"# " + stance + "\""));
    }
}
