package org.reknit.help;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reknit.text.BadContent;
import org.reknit.text.Document;

/** Reads a pack: {@code region}, {@code emergency} and {@code lines}, all in YAML. Numbers and days stand in quotes. */
final class PackFile {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d ()-]{1,20}\\d");
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+(/[\\w./-]*)?");

    private PackFile() {}

    /** @throws IllegalArgumentException saying what is not as it should be */
    static Region read(String key, String file) {
        var pack = new Fields(Document.yaml(file));
        var emergency = pack.fields("emergency");
        var lines = pack.all("lines").stream().map(PackFile::named).toList();
        if (lines.isEmpty()) throw new BadContent("a pack has lines");
        return new Region(key, pack.text("region"), emergency.like(NUMBER, "number"), emergency.text("words"), lines);
    }

    private static HelpLine named(Fields line) {
        String id = line.text("id");
        try {
            return line(id, line);
        } catch (IllegalArgumentException e) {
            throw new BadContent(id + ": " + e.getMessage(), e);
        }
    }

    private static HelpLine line(String id, Fields line) {
        var read = new HelpLine(
                id,
                line.text("name"),
                line.list("for").stream().map(Purpose::of).toList(),
                line.text("what for"),
                line.find(NUMBER, "phone"),
                line.text("hours"),
                line.find(NUMBER, "text"),
                line.find(ADDRESS, "chat"),
                line.find("silent way"),
                line.find("note"),
                line.find("state"),
                line.text("source"),
                line.day("checked"));
        if (read.purposes().isEmpty()) throw new BadContent("\"for:\" is missing");
        boolean reachable = read.phone().isPresent()
                || read.text().isPresent()
                || read.online().isPresent();
        if (!reachable) throw new BadContent("\"phone:\", \"text:\" or \"chat:\" is needed");
        return read;
    }

    /** Names and values somewhere in a pack. */
    private record Fields(Map<?, ?> values) {
        private Optional<String> find(String name) {
            return Optional.ofNullable(values.get(name)).map(String::valueOf);
        }

        private String text(String name) {
            return find(name)
                    .filter(value -> !value.isBlank())
                    .orElseThrow(() -> new BadContent("\"" + name + ":\" is missing"));
        }

        private Optional<String> find(Pattern form, String name) {
            return find(name).map(value -> like(form, name));
        }

        private String like(Pattern form, String name) {
            String value = text(name);
            if (form.matcher(value).matches()) return value;
            throw new BadContent("\"" + name + ": " + value + "\" cannot be used");
        }

        private LocalDate day(String name) {
            try {
                return LocalDate.parse(text(name));
            } catch (DateTimeParseException e) {
                throw new BadContent("\"" + name + ":\" is a day in quotes, such as \"2026-11-23\"", e);
            }
        }

        private List<String> list(String name) {
            return values.get(name) instanceof List<?> all
                    ? all.stream().map(String::valueOf).toList()
                    : List.of();
        }

        private Fields fields(String name) {
            if (values.get(name) instanceof Map<?, ?> inner) return new Fields(inner);
            throw new BadContent("\"" + name + ":\" is missing");
        }

        private List<Fields> all(String name) {
            if (!(values.get(name) instanceof List<?> all)) return List.of();
            return all.stream()
                    .map(one -> new Fields(one instanceof Map<?, ?> map ? map : Map.of()))
                    .toList();
        }
    }
}
