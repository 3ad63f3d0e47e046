package org.reknit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What one waits for at a start, and what the process then holds in memory. */
final class Starts {
    private static final String READY = "Ready on http://localhost:";
    private static final double KILOBYTES = 1024;

    private final List<String> plain = List.of(System.getProperty("plain").split(" "));
    private final List<String> launcher = List.of(System.getProperty("launcher"));
    private final Table table;

    Starts(Table table) {
        this.table = table;
    }

    /** The plain jar and the launcher in turns. */
    void measure(Path folder, int rounds) throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            double slow = start(plain, folder).stop();
            double fast = start(launcher, folder).stop();
            table.add("plain jar, s to Ready", slow);
            table.add("launcher, s to Ready", fast);
            table.add("Ready, launcher / plain", fast / slow);
        }
    }

    /** Resident memory of the launcher's process: at rest, then under load. @return failed requests */
    long memory(Path folder, Load page, Duration time) throws IOException, InterruptedException {
        var running = start(launcher, folder);
        Thread.sleep(Duration.ofSeconds(15));
        table.add("resident idle, MB", running.resident());
        var count = new Load(running.port, page.path(), page.cookie()).run(time);
        table.add("resident after load, MB", running.resident());
        table.add("resident at most, MB", running.mostResident());
        if (running.stop() <= 0) throw new IllegalStateException("no time");
        return count.failed();
    }

    private static Running start(List<String> command, Path folder) throws IOException {
        var whole = new ArrayList<>(command);
        whole.addAll(List.of("serve", "--port", "0", "--data", folder.toString()));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        var out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                int port = Integer.parseInt(line.substring(READY.length()).strip());
                return new Running(process, (System.nanoTime() - begin) / 1e9, port);
            }
            System.err.println(line);
        }
        throw new IOException("never ready");
    }

    private record Running(Process process, double seconds, int port) {
        double resident() throws IOException {
            return status("VmRSS:");
        }

        double mostResident() throws IOException {
            return status("VmHWM:");
        }

        double stop() throws InterruptedException {
            process.destroy();
            if (process.waitFor() < 0) throw new IllegalStateException("not stopped");
            return seconds;
        }

        private double status(String name) throws IOException {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
