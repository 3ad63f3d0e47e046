package org.reknit.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measurements by name, each with as many values as there were rounds. */
final class Table {
    private final Map<String, List<Double>> rows = new LinkedHashMap<>();
    private long failed;

    void add(String name, double value) {
        rows.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    }

    /** The newest of one row over the newest of another. */
    void ratio(String name, String over, String under) {
        add(name, rows.get(over).getLast() / rows.get(under).getLast());
    }

    void fail(long requests) {
        failed += requests;
    }

    void print() {
        System.out.printf("%n| measured | median | least | most |%n|---|---|---|---|%n");
        rows.forEach((name, values) -> {
            var sorted = values.stream().sorted().toList();
            System.out.printf(
                    "| %s | %s | %s | %s |%n",
                    name, figure(sorted.get(sorted.size() / 2)), figure(sorted.getFirst()), figure(sorted.getLast()));
        });
        System.out.printf("| failed requests | %d | | |%n", failed);
    }

    private static String figure(double value) {
        return value < 10 ? "%.2f".formatted(value) : "%,.0f".formatted(value);
    }
}
