package org.reknit.export;

import gg.jte.TemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reknit.acts.Body;
import org.reknit.acts.Malformed;
import org.reknit.acts.Member;
import org.reknit.acts.Signer;
import org.reknit.templates.StaticTemplates;
import org.reknit.text.Option;

/** The readable half of an archive, {@code index.html}: a pure function of the other half and its words. */
public final class Readable {
    /** The field that names those others in which options were chosen. */
    private static final String OPTIONS = "chosen";

    private static final Set<String> TECHNICAL = Set.of("person", "sign", "helper", "exchange", OPTIONS);
    private static final Set<String> CHOSEN = Set.of("feelings", "body", "values");
    private static final Duration CLOCKS_AGREE = Duration.ofMinutes(5);

    private final Archive archive;
    private final Words words;
    private final DateTimeFormatter dates;
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, Reference> references = new HashMap<>();

    Readable(Archive archive, Words words) {
        this.archive = archive;
        this.words = words;
        this.dates = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH)
                .withZone(archive.zoneId());
        archive.records().stream()
                .flatMap(record -> record.members().stream())
                .forEach(member -> names.putIfAbsent(member.person().value(), member.name()));
        for (int strand = 0; strand < archive.records().size(); strand++) {
            var places = new Places(strand);
            for (ArchivedEntry entry : archive.records().get(strand).entries()) index(places.next(), entry);
        }
    }

    /** @param out which the page is written to as it is drawn, the same each time */
    void draw(Writer out) {
        new StaticTemplates()
                .exportArchive(words, when(archive.made()), parts(), Readable::style)
                .render(new WriterOutput(out));
    }

    /** An entry as others point to it. */
    private record Reference(String anchor, String title, UUID author) {
        @Override
        public String toString() {
            return "Reference";
        }
    }

    /** Counts anchors, by place in the file, which stays when a number in it is changed. */
    private static final class Places {
        private final int record;
        private int entry = 0;

        Places(int record) {
            this.record = record;
        }

        String next() {
            return "r" + record + "-" + entry++;
        }
    }

    /** One record: its heading, who could open it, and its entries. */
    public record Part(String title, String lede, Iterable<Leaf> leaves) {
        @Override
        public String toString() {
            return "Part";
        }
    }

    /** One entry: what was done, by whom and when, what is odd about it, and what it says. */
    public record Leaf(String anchor, String title, String by, List<String> remarks, List<Line> lines) {
        @Override
        public String toString() {
            return "Leaf";
        }
    }

    /**
     * One field.
     *
     * @param anchor of the entry it points to; empty when it is text
     * @param own whether these are a person's own words
     */
    public record Line(String label, String text, String anchor, boolean own) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    private List<Part> parts() {
        return IntStream.range(0, archive.records().size()).mapToObj(this::part).toList();
    }

    private Part part(int strand) {
        ArchivedRecord record = archive.records().get(strand);
        String who = record.members().stream().map(Member::name).collect(Collectors.joining(", "));
        Iterable<Leaf> leaves = () -> {
            var places = new Places(strand);
            return record.each().map(entry -> leaf(places.next(), entry)).iterator();
        };
        String key = "export.page." + record.kind();
        return new Part(words.say(key, "names", who), words.say(key + ".who", "names", who), leaves);
    }

    private Leaf leaf(String anchor, ArchivedEntry entry) {
        String at = when(entry.at());
        if (entry.act().isEmpty()) {
            String by = words.say("export.page.at", "when", at);
            return new Leaf(
                    anchor,
                    words.say("export.page.closed"),
                    by,
                    List.of(words.say("export.page.closed.why")),
                    List.of());
        }
        ArchivedAct act = entry.act().get();
        String by = words.say("export.page.by", "name", name(act.author()), "when", at);
        return new Leaf(anchor, title(act), by, remarks(entry, act), lines(act));
    }

    private List<String> remarks(ArchivedEntry entry, ArchivedAct act) {
        var remarks = new ArrayList<String>();
        Duration apart = Duration.ofMillis(entry.at() - act.claimed()).abs();
        if (apart.compareTo(CLOCKS_AGREE) > 0) {
            remarks.add(words.say("export.page.claimed", "when", when(act.claimed())));
        }
        if (act.signer().equals(Signer.HELPER.key())) {
            remarks.add(words.say("export.page.helper", "name", name(act.author())));
        }
        return remarks;
    }

    private List<Line> lines(ArchivedAct act) {
        Optional<Body> body = body(act);
        if (body.isEmpty()) return List.of(new Line("", act.body(), "", true));
        return body.get().fields().entrySet().stream()
                .filter(field -> !TECHNICAL.contains(field.getKey()))
                .filter(field ->
                        !(field.getKey().equals("breach") && body.get().fields().containsKey("line")))
                .filter(field -> !(field.getKey().equals("question")
                        && body.get().fields().containsKey("text")))
                .flatMap(field -> lines(field.getKey(), said(body.get(), field)))
                .toList();
    }

    /** Of an option the words that were read, without its id. */
    private static List<String> said(Body body, Map.Entry<String, List<String>> field) {
        boolean chosen = body.fields().getOrDefault(OPTIONS, List.of()).contains(field.getKey());
        return chosen
                ? field.getValue().stream()
                        .map(value -> Option.of(value).words())
                        .toList()
                : field.getValue();
    }

    private Stream<Line> lines(String field, List<String> values) {
        String label = words.find("export.field." + field).orElseGet(() -> plain(field));
        boolean each =
                field.equals("text") || !values.isEmpty() && values.stream().allMatch(Readable::isId);
        if (each) return values.stream().filter(value -> !value.isBlank()).flatMap(value -> line(label, value));
        boolean chosen = CHOSEN.contains(field) || values.size() > 1;
        if (chosen || values.stream().anyMatch(value -> choice(field, value).isPresent())) {
            var list = values.stream().map(value -> choice(field, value).orElseGet(() -> plain(value)));
            return Stream.of(new Line(label, list.collect(Collectors.joining(", ")), "", false));
        }
        return values.stream().filter(value -> !value.isBlank()).flatMap(value -> line(label, value));
    }

    private Optional<String> choice(String field, String value) {
        return words.find("export.value." + field + "." + value);
    }

    /** What was ticked is a word or two joined by hyphens. */
    private static String plain(String value) {
        return value.matches("[a-z]+(-[a-z]+)+") ? value.replace('-', ' ') : value;
    }

    /** An id says nothing to a reader: it becomes the line or the entry it stands for, or is left out. */
    private Stream<Line> line(String label, String value) {
        if (!isId(value)) return Stream.of(new Line(label, value, "", true));
        if (lines.containsKey(value)) return Stream.of(new Line(label, lines.getOrDefault(value, ""), "", false));
        return Optional.ofNullable(references.get(value)).stream()
                .map(to -> new Line(label, to.title() + ", " + name(to.author()), to.anchor(), false));
    }

    private void index(String anchor, ArchivedEntry entry) {
        entry.act().ifPresent(act -> {
            references.put(entry.id().toString(), new Reference(anchor, title(act), act.author()));
            body(act).ifPresent(body -> {
                var line = body.fields().getOrDefault("line", List.of());
                var breach = body.fields().getOrDefault("breach", List.of());
                if (!line.isEmpty() && !breach.isEmpty()) lines.putIfAbsent(breach.getFirst(), line.getFirst());
                index(
                        body.fields().getOrDefault("question", List.of()),
                        body.fields().getOrDefault("text", List.of()));
            });
        });
    }

    /** A question stands for its words, as they were last put. */
    private void index(List<String> questions, List<String> texts) {
        for (int i = 0; i < Math.min(questions.size(), texts.size()); i++) lines.put(questions.get(i), texts.get(i));
    }

    private String title(ArchivedAct act) {
        return body(act)
                .map(body -> words.find("export.act." + body.act()).orElse(body.act()))
                .orElseGet(act::chapter);
    }

    private String name(UUID person) {
        return Optional.ofNullable(names.get(person)).orElseGet(() -> words.say("export.page.somebody"));
    }

    private String when(long millis) {
        return dates.format(Instant.ofEpochMilli(millis));
    }

    /** Inside the page, as the page must stand alone. */
    private static void style(TemplateOutput out) {
        try (var file = Readable.class.getResourceAsStream("/export/archive.css")) {
            out.writeContent("<style>");
            out.writeContent(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
            out.writeContent("</style>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Body> body(ArchivedAct act) {
        try {
            return Optional.of(Body.read(act.body().getBytes(StandardCharsets.UTF_8)));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private static boolean isId(String value) {
        return value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
