package org.reknit.help;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reknit.text.BadContent;
import org.reknit.text.Shelf;

/** A pack as its file has it. */
record PackFile(String region, Emergency emergency, Optional<LocalDate> checked, List<Line> lines) {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d ()-]{1,20}\\d");
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+(/[\\w./-]*)?");

    PackFile {
        if (lines.isEmpty()) throw new BadContent("a pack has lines");
    }

    /** @throws BadContent saying what is not as it should be */
    static Region read(Shelf.Sheet sheet) {
        var pack = sheet.yaml(PackFile.class);
        return new Region(
                sheet.key(),
                pack.region(),
                pack.emergency().number(),
                pack.emergency().words(),
                pack.lines().stream().map(Line::line).toList());
    }

    /** Whom to call at once. */
    record Emergency(String number, String words) {
        Emergency {
            like(NUMBER, "number", number);
        }
    }

    /** Someone to call, or to write to. */
    record Line(
            String id,
            String name,
            @JsonProperty("for") List<Purpose> purposes,
            @JsonProperty("what for") String about,
            Optional<String> phone,
            String hours,
            Optional<String> text,
            Optional<String> chat,
            @JsonProperty("silent way") Optional<String> silently,
            Optional<String> note,
            Optional<String> state,
            String source,
            LocalDate checked) {
        Line {
            if (purposes.isEmpty()) throw new BadContent("\"for:\" is missing");
            if (Stream.of(phone, text, chat).allMatch(Optional::isEmpty))
                throw new BadContent("\"phone:\", \"text:\" or \"chat:\" is needed");
            for (String must : List.of(name, about, hours, source)) {
                if (must.isBlank()) throw new BadContent("a name, hours, what it is for or a source is left empty");
            }
            phone.ifPresent(number -> like(NUMBER, "phone", number));
            text.ifPresent(number -> like(NUMBER, "text", number));
            chat.ifPresent(address -> like(ADDRESS, "chat", address));
        }

        HelpLine line() {
            return new HelpLine(
                    id, name, purposes, about, phone, hours, text, chat, silently, note, state, source, checked);
        }
    }

    private static void like(Pattern form, String name, String value) {
        if (!form.matcher(value).matches()) throw new BadContent("\"" + name + ": " + value + "\" cannot be used");
    }
}
