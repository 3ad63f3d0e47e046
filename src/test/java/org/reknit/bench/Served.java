package org.reknit.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reknit.Reknit;
import org.reknit.keys.NewPeople;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The application in a process of its own, which makes pages over HTTP and, when told to on its input, without. */
public final class Served {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final ConfigurableApplicationContext application;
    private final PastClock clock;
    private final PlainAppends plain;

    private Served(ConfigurableApplicationContext application, PastClock clock) {
        this.application = application;
        this.clock = clock;
        this.plain = new PlainAppends(application, clock);
    }

    /** @param arguments the application's own */
    public static void main(String[] arguments) throws Exception {
        var clock = new PastClock();
        var application = new SpringApplicationBuilder(Reknit.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("pastClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .main(Reknit.class)
                .run(arguments);
        new Served(application, clock).listen();
        application.close();
    }

    private void listen() throws Exception {
        say(((WebServerApplicationContext) application).getWebServer().getPort());
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) obey(line.split(" "));
    }

    private void obey(String[] words) throws Exception {
        switch (words[0]) {
            case "fill" -> fill(Integer.parseInt(words[1]));
            case "cpu" -> say(SYSTEM.getProcessCpuTime());
            case "bare" -> bare(words[1], words[2], Duration.ofSeconds(Integer.parseInt(words[3])));
            case "append" -> say(new Appending(application, clock).perSecond(Integer.parseInt(words[1])));
            case "inserts" -> say(Appending.insertsPerSecond(words[2], Integer.parseInt(words[1])));
            case "talks" ->
                say(String.join(" ", new TalkingPairs(application, clock).begin(Integer.parseInt(words[1]))));
            case "appends" -> appends(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "used" -> say(used());
            default -> throw new IOException(words[0]);
        }
    }

    private void fill(int entries) {
        var filled = Filling.fill(application, clock, entries);
        String cookie = application.getBean(NewPeople.class).signIn(filled.reader());
        say(cookie + " " + filled.breach());
    }

    /** Makes the page on every core at once. Says pages, wall-clock and processor nanoseconds. */
    private void bare(String path, String cookie, Duration time) throws Exception {
        var page = new BarePage(application, path, cookie);
        long cpu = SYSTEM.getProcessCpuTime();
        long begin = System.nanoTime();
        Callable<Long> loop = () -> {
            long pages = 0;
            for (; System.nanoTime() - begin < time.toNanos(); pages++)
                if (page.make() < 1) throw new IOException("empty");
            return pages;
        };
        int cores = Runtime.getRuntime().availableProcessors();
        long pages = 0;
        try (var threads = Executors.newFixedThreadPool(cores)) {
            for (Future<Long> made : threads.invokeAll(
                    IntStream.range(0, cores).mapToObj(i -> loop).toList())) {
                pages += made.get();
            }
        }
        say(pages + " " + (System.nanoTime() - begin) + " " + (SYSTEM.getProcessCpuTime() - cpu));
    }

    private void appends(int entries, int atOnce) throws Exception {
        say(plain.times(entries, atOnce).mapToObj(Long::toString).collect(Collectors.joining(" ")));
    }

    /** Bytes of heap that are still needed after everything else was thrown away, and live platform threads. */
    private static String used() {
        for (int i = 0; i < 3; i++) System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return heap + " " + ManagementFactory.getThreadMXBean().getThreadCount();
    }

    private static void say(Object answer) {
        System.out.println("= " + answer);
    }
}
