package org.reknit.coach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Real texts that others labelled, read where they are and never copied, against what the coach sees in them. */
final class Tone {
    static final Path FOLDER = Path.of("../shared/tone");

    private final List<Row> rows;

    private Tone(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * A labelled text and what the coach sees in it.
     *
     * @param labels the letters a to i; those with a question mark count neither way
     * @param stratum how it was drawn, such as S2
     */
    record Row(
            String id, Set<String> labels, Set<String> parts, String stratum, Set<String> seen, Set<String> seenParts) {
        boolean isClean() {
            return labels.isEmpty();
        }

        boolean isHardNegative() {
            return isClean() && Set.of("S2", "S6", "S9").contains(stratum);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** Hits, false alarms, misses. */
    record Count(long hits, long alarms, long misses) {
        double precision() {
            return hits + alarms == 0 ? 1 : (double) hits / (hits + alarms);
        }

        double recall() {
            return hits + misses == 0 ? 1 : (double) hits / (hits + misses);
        }
    }

    static Tone handLabelled() {
        return new Tone(lines("hand-labelled.tsv")
                .map(cells -> row(cells[0], cells[1], cells[2], cells[4], cells[5].replaceFirst("-.*", "")))
                .toList());
    }

    /** @param kind the first two letters of its ids, such as SN */
    static Tone mapped(String kind) {
        return new Tone(lines("mapped-open.tsv")
                .filter(cells -> cells[0].startsWith(kind))
                .map(cells -> row(cells[0], cells[1], "none", "-", kind))
                .toList());
    }

    Tone only(Predicate<Row> which) {
        return new Tone(rows.stream().filter(which).toList());
    }

    List<Row> rows() {
        return rows;
    }

    List<Row> alarmed() {
        return rows.stream().filter(row -> !row.seen.isEmpty()).toList();
    }

    double alarmRate() {
        return rows.isEmpty() ? 0 : (double) alarmed().size() / rows.size();
    }

    Count labels(String... which) {
        return count(Row::labels, Row::seen, which);
    }

    Count parts(String... which) {
        return count(Row::parts, Row::seenParts, which);
    }

    private Count count(Function<Row, Set<String>> firm, Function<Row, Set<String>> seen, String... which) {
        long hits = 0;
        long alarms = 0;
        long misses = 0;
        for (Row row : rows) {
            for (String one : which) {
                boolean is = firm.apply(row).contains(one);
                boolean may = is || firm.apply(row).contains(one + "?");
                boolean sees = seen.apply(row).contains(one);
                if (is && sees) hits++;
                if (sees && !may) alarms++;
                if (is && !sees) misses++;
            }
        }
        return new Count(hits, alarms, misses);
    }

    static String letter(Label label) {
        return String.valueOf((char) ('a' + label.ordinal()));
    }

    static String number(Part part) {
        return "L" + (part.ordinal() + 1);
    }

    private static Row row(String id, String text, String labels, String parts, String stratum) {
        Reading reading = Read.text(unquoted(text));
        return new Row(
                id,
                set(labels, "none"),
                set(parts, "-"),
                stratum,
                reading.labels().stream()
                        .filter(label -> !label.isOnPagesOnly())
                        .map(Tone::letter)
                        .collect(Collectors.toSet()),
                reading.parts().stream().map(Tone::number).collect(Collectors.toSet()));
    }

    private static Set<String> set(String cell, String none) {
        return Stream.of(cell.split(","))
                .filter(one -> !one.isBlank() && !one.equals(none))
                .collect(Collectors.toSet());
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static Stream<String[]> lines(String file) {
        try (var lines = Files.lines(FOLDER.resolve(file))) {
            return lines.skip(1).map(line -> line.split("\t", -1)).filter(cells -> cells.length > 2).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints what stands in bench/RESULTS.md. */
    public static void main(String[] none) {
        Tone hand = handLabelled();
        System.out.println("| label | hits | false alarms | misses | precision | recall |\n|---|---|---|---|---|---|");
        for (Label label : Label.values()) line(label.key(), hand.labels(letter(label)));
        String[] all = Arrays.stream(Label.values()).map(Tone::letter).toArray(String[]::new);
        line("all", hand.labels(all));
        for (String stratum : List.of("S1", "S2", "S4", "S6", "S7", "S8", "S9")) {
            line(stratum, hand.only(row -> row.stratum().equals(stratum)).labels(all));
        }
        for (Part part : Part.values()) line(part.key(), hand.parts(number(part)));
        alarms("S1", hand.only(row -> row.stratum().equals("S1") && row.isClean()));
        alarms("hard negatives", hand.only(Row::isHardNegative));
        alarms(
                "S4, S7, S8 without label",
                hand.only(row -> row.isClean() && Set.of("S4", "S7", "S8").contains(row.stratum())));
        for (String kind : List.of("SN", "GN", "GR", "DA", "DB", "DN", "PP", "PI")) alarms(kind, mapped(kind));
        System.out.printf(
                "GR with regret seen: %d%n",
                mapped("GR").only(row -> row.seenParts().contains("L1")).rows().size());
    }

    private static void line(String name, Count count) {
        System.out.printf(
                "| %s | %d | %d | %d | %.2f | %.2f |%n",
                name, count.hits(), count.alarms(), count.misses(), count.precision(), count.recall());
    }

    private static void alarms(String name, Tone tone) {
        System.out.printf(
                "| %s | %d of %d | %s |%n",
                name, tone.alarmed().size(), tone.rows().size(), tone.alarmed());
    }
}
