package org.reknit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Two hundred pairs who talk at once, each with two open streams: how soon the other hears of a move, against one entry
 * appended by the same server; and what an open talk takes of its memory.
 */
public final class TalkBench {
    private static final int TALKS = setting("TALKS", 200);
    private static final int ROUNDS = setting("ROUNDS", 5);
    private static final int AT_ONCE = 8;
    private static final double MILLION = 1e6;

    private final Server server;
    private final Table table;
    private final Random random = new Random(7);
    private final List<Conversation> talks = new ArrayList<>();

    private TalkBench(Server server, Table table) {
        this.server = server;
        this.table = table;
    }

    /** @param command that starts {@link Served}, but for the application's own arguments */
    public static void main(String[] command) throws Exception {
        boolean filled = System.getenv("FILLED") != null;
        Path folder = filled ? Path.of(System.getenv("FILLED")) : Files.createTempDirectory("reknit-bench");
        Path pairs = folder.resolve("pairs");
        if (!Files.exists(pairs)) {
            // In a process of its own, so that what it took to sign 400 people up is not measured below.
            try (var server = Server.start(List.of(command), folder)) {
                Path written = Files.writeString(pairs, server.ask("talks " + TALKS));
                System.out.println("filled " + written);
            }
        }
        if (System.getenv("FILL_ONLY") != null) return;
        var table = new Table();
        try (var server = Server.start(List.of(command), folder)) {
            new TalkBench(server, table).run(List.of(Files.readString(pairs).split(" ")));
        }
        table.print();
    }

    private void run(List<String> pairs) throws Exception {
        warmUp(pairs.subList(0, 20));
        Memory before = memory("0");
        open(pairs.subList(0, pairs.size() / 2));
        Memory half = memory(Integer.toString(talks.size()));
        open(pairs.subList(pairs.size() / 2, pairs.size()));
        Memory whole = memory(Integer.toString(talks.size()));
        double opened = talks.size() / 2.0;
        table.add("heap in use, KB per open talk", (half.heap - before.heap) / opened / 1024);
        table.add("heap in use, KB per open talk", (whole.heap - half.heap) / opened / 1024);
        table.add("resident, KB per open talk", (half.resident - before.resident) / opened);
        table.add("resident, KB per open talk", (whole.resident - half.resident) / opened);
        table.add("open files per open talk", (whole.files - before.files) / (2 * opened));
        for (int round = 0; round < ROUNDS; round++) {
            measure("one at a time", 1);
            measure(AT_ONCE + " at once", AT_ONCE);
        }
        memory(talks.size() + ", after " + ROUNDS + " rounds");
        table.add(
                "streams asked for in all",
                talks.stream().mapToInt(Conversation::streams).sum());
        for (Conversation talk : talks) talk.close();
    }

    private void warmUp(List<String> pairs) throws Exception {
        open(pairs);
        for (int i = 0; i < 40; i++) {
            if (timed(talks.stream(), AT_ONCE, Conversation::move).length == 0) throw new IOException("nothing moved");
            if (timed(talks.stream(), AT_ONCE, Conversation::keep).length == 0) throw new IOException("nothing kept");
        }
        if (appended(400, AT_ONCE).length == 0) throw new IOException("nothing appended");
        for (Conversation talk : talks) talk.close();
        talks.clear();
        Thread.sleep(Duration.ofSeconds(17));
    }

    /** Not all in one moment, since nobody's phones do that. */
    private void open(List<String> pairs) throws IOException, InterruptedException {
        for (String pair : pairs) {
            talks.add(new Conversation(server.port(), pair));
            Thread.sleep(40);
        }
    }

    private void measure(String how, int atOnce) throws Exception {
        var some = new ArrayList<>(talks);
        Collections.shuffle(some, random);
        int half = some.size() / 2;
        double[] moved = new double[0];
        double[] kept = new double[0];
        double[] plain = new double[0];
        // In turns within the round, too, so that a moment in which the machine is busy meets all of them.
        for (List<Conversation> part : List.of(some.subList(0, half), some.subList(half, some.size()))) {
            moved = both(moved, timed(part.stream(), atOnce, Conversation::move));
            kept = both(kept, timed(part.stream(), atOnce, Conversation::keep));
            plain = both(plain, appended(part.size(), atOnce));
        }
        add("a move until the other hears, ms, " + how, moved);
        add("keeping by POST, ms, " + how, kept);
        add("plain append inside, ms, " + how, plain);
        table.add("p95, a move heard / keeping by POST, " + how, at(moved, 0.95) / at(kept, 0.95));
        table.add("p95, a move heard / plain append inside, " + how, at(moved, 0.95) / at(plain, 0.95));
    }

    private void add(String name, double[] sorted) {
        table.add(name + ", p50", at(sorted, 0.5));
        table.add(name + ", p95", at(sorted, 0.95));
        table.add(name + ", p99", at(sorted, 0.99));
    }

    private interface Timed {
        long of(Conversation talk) throws IOException, InterruptedException;
    }

    private static double[] timed(Stream<Conversation> talks, int atOnce, Timed work)
            throws InterruptedException, ExecutionException {
        var queue = new ConcurrentLinkedQueue<>(talks.toList());
        var took = new ConcurrentLinkedQueue<Long>();
        Callable<Boolean> worker = () -> {
            for (var talk = queue.poll(); talk != null; talk = queue.poll()) took.add(work.of(talk));
            return true;
        };
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : workers.invokeAll(
                    IntStream.range(0, atOnce).mapToObj(i -> worker).toList()))
                if (!done.get()) throw new IllegalStateException();
        }
        return sorted(took.stream().mapToLong(Long::longValue));
    }

    private double[] appended(int entries, int atOnce) {
        return sorted(Stream.of(server.ask("appends " + entries + " " + atOnce).split(" "))
                .mapToLong(Long::parseLong));
    }

    private static double[] sorted(LongStream nanoseconds) {
        return nanoseconds.mapToDouble(time -> time / MILLION).sorted().toArray();
    }

    private static double[] both(double[] some, double[] more) {
        return DoubleStream.concat(Arrays.stream(some), Arrays.stream(more))
                .sorted()
                .toArray();
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))];
    }

    /** @param resident in KB, heap in bytes */
    private record Memory(double heap, double resident, double files) {}

    private Memory memory(String talks) throws IOException {
        String[] used = server.ask("used").split(" ");
        double resident = status("VmRSS:");
        double files;
        try (var open = Files.list(Path.of("/proc/" + server.pid() + "/fd"))) {
            files = open.count();
        }
        double heap = Double.parseDouble(used[0]);
        table.add("heap in use, MB, with " + talks + " talks", heap / 1024 / 1024);
        table.add("resident, MB, with " + talks + " talks", resident / 1024);
        table.add("platform threads, with " + talks + " talks", Double.parseDouble(used[1]));
        table.add("open files, with " + talks + " talks", files);
        return new Memory(heap, resident, files);
    }

    private double status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + server.pid() + "/status")).stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private static int setting(String name, int otherwise) {
        String set = System.getenv(name);
        return set == null ? otherwise : Integer.parseInt(set);
    }
}
