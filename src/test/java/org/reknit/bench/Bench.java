package org.reknit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages over HTTP against the same pages without it, in one process and in turns, so that whatever else this machine
 * does meets both; then what appending costs. Figures are ratios with their spread.
 */
public final class Bench {
    private static final int FEW = 100;
    private static final int MANY = 10_000;

    private static final int ROUNDS = setting("ROUNDS", 5);
    private final Duration turn = Duration.ofSeconds(setting("SECONDS_EACH", 6));
    private final Duration warmUp = Duration.ofSeconds(setting("WARM_UP", 60));
    private final Server server;
    private final Map<String, Load> pages = new LinkedHashMap<>();
    private final Table table;

    private Bench(Server server, Table table) {
        this.server = server;
        this.table = table;
    }

    /** @param command that starts {@link Served}, but for the application's own arguments */
    public static void main(String[] command) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("reknit-bench");
        var table = new Table();
        List<Load> pages;
        Path few = folder.resolve("few.zip.gpg");
        Path more = folder.resolve("more.zip.gpg");
        try (var server = Server.start(List.of(command), folder)) {
            pages = new Bench(server, table).run(folder);
            table.print();
            few = Verifying.take(pages.getFirst(), few);
            more = Verifying.take(pages.getLast(), more);
        }
        new Verifying(table).measure(few, more, MANY - FEW, ROUNDS);
        var starts = new Starts(table);
        starts.measure(folder, ROUNDS);
        table.fail(starts.memory(folder, pages.getLast(), Duration.ofSeconds(20)));
        table.print();
    }

    /** @return the pages, the one that costs most last */
    private List<Load> run(Path folder) {
        for (int entries : List.of(FEW, MANY)) {
            long begin = System.nanoTime();
            String[] cookieAndBreach = server.ask("fill " + entries).split(" ");
            String path = "/breaches/" + cookieAndBreach[1];
            pages.put("Today, " + entries, new Load(server.port(), "/today", cookieAndBreach[0]));
            pages.put("breach, " + entries, new Load(server.port(), path, cookieAndBreach[0]));
            System.out.printf("filled %,d entries in %d s%n", entries, (System.nanoTime() - begin) / 1_000_000_000);
        }
        for (Load page : pages.values()) warmUp(page);
        for (int round = 0; round < ROUNDS; round++) pages.forEach(this::measure);
        appending(folder);
        return List.copyOf(pages.values());
    }

    private void warmUp(Load page) {
        Duration each = warmUp.dividedBy(pages.size());
        table.fail(page.run(each).failed());
        String done = bare(page, Duration.ofSeconds(3));
        if (done.isEmpty()) throw new IllegalStateException("no bare page");
    }

    private void measure(String name, Load page) {
        String[] bare = bare(page, turn).split(" ");
        double barePages = Double.parseDouble(bare[0]);
        double bareRate = barePages / (Double.parseDouble(bare[1]) / 1e9);
        double bareCpu = Double.parseDouble(bare[2]) / barePages / 1e3;
        long before = Long.parseLong(server.ask("cpu"));
        Load.Count count = page.run(turn);
        long cpu = Long.parseLong(server.ask("cpu")) - before;
        table.fail(count.failed());
        double rate = count.pages() / (count.time().toNanos() / 1e9);
        double cpuEach = cpu / 1e3 / count.pages();
        table.add(name + ": page, KB", count.bytes() / 1024.0 / count.pages());
        table.add(name + ": bare, µs CPU", bareCpu);
        table.add(name + ": HTTP, µs CPU", cpuEach);
        table.add(name + ": CPU, HTTP / bare", cpuEach / bareCpu);
        table.add(name + ": bare, pages/s", bareRate);
        table.add(name + ": HTTP, pages/s", rate);
        table.add(name + ": pages/s, HTTP / bare", rate / bareRate);
        if (!name.endsWith(Integer.toString(MANY))) return;
        String few = name.replace(Integer.toString(MANY), Integer.toString(FEW));
        table.ratio(name + " / " + FEW + ": HTTP CPU", name + ": HTTP, µs CPU", few + ": HTTP, µs CPU");
        table.ratio(name + " / " + FEW + ": bare CPU", name + ": bare, µs CPU", few + ": bare, µs CPU");
    }

    private void appending(Path folder) {
        for (int round = 0; round < ROUNDS; round++) {
            double inserts =
                    Double.parseDouble(server.ask("inserts 1000 " + folder.resolve("inserts-" + round + ".db")));
            double appends = Double.parseDouble(server.ask("append 500"));
            table.add("durable bare inserts/s", inserts);
            table.add("entries appended/s", appends);
            table.add("appended / bare inserts", appends / inserts);
        }
    }

    private String bare(Load page, Duration time) {
        return server.ask("bare " + page.path() + " " + page.cookie() + " " + time.toSeconds());
    }

    private static int setting(String name, int otherwise) {
        String set = System.getenv(name);
        return set == null ? otherwise : Integer.parseInt(set);
    }
}
