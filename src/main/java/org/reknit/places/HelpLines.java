package org.reknit.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The pack of help lines: whom to call, region by region, in the file's order. */
@Component
class HelpLines {
    private static final Period FRESH = Period.ofMonths(12);

    private final Map<String, List<HelpLine>> regions = new LinkedHashMap<>();

    HelpLines() {
        try (InputStream file = new ClassPathResource("content/en/help/lines.yaml").getInputStream()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, List<Map<String, String>>> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            read.forEach((region, lines) -> regions.put(
                    region, lines.stream().map(line -> line(region, line)).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, List<HelpLine>> regions() {
        return regions;
    }

    /** When the line that was left alone longest was checked. */
    LocalDate checked() {
        return regions.values().stream()
                .flatMap(List::stream)
                .map(HelpLine::checked)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Whether it is time that someone looked at the numbers again. */
    boolean isStale(Clock clock) {
        return checked().plus(FRESH).isBefore(LocalDate.now(clock));
    }

    private static HelpLine line(String region, Map<String, String> line) {
        return new HelpLine(
                need(line, "id"),
                region,
                need(line, "name"),
                need(line, "what for"),
                need(line, "phone"),
                need(line, "hours"),
                Optional.ofNullable(line.get("silent way"))
                        .map(how -> new HelpLine.Quietly(
                                how, Optional.ofNullable(line.get("text to")).map(HelpLine::digits))),
                need(line, "source"),
                LocalDate.parse(need(line, "checked")));
    }

    private static String need(Map<String, String> line, String field) {
        return Optional.ofNullable(line.get(field))
                .orElseThrow(() -> new IllegalStateException("a help line without " + field));
    }
}
