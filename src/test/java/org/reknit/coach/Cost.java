package org.reknit.coach;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.languagetool.JLanguageTool;
import org.reknit.text.Shelf;

/** What a first reading costs, and a warm one against LanguageTool's check of the same 200 words without any rule. */
final class Cost {
    private static final String TEXT = """
            I lied to you about the money, and I did it for almost two years. At first it was only a small bet after work,
            and I told myself that nobody would notice. Then it was more. I took the savings that we had put aside for the
            house, and when you asked me I said that the bank had made a mistake. You were right to be angry, and I made it
            worse by calling you suspicious. I'm sorry if I ever made you doubt yourself. That sentence was wrong, so I will
            say it again: I am sorry that I made you doubt yourself. If you had asked me a year ago I would have lied again.
            I was ashamed, and I was afraid that you would take the children and leave. None of that is an excuse. From now
            on you can see every account, and on the first of each month I will put the statements on the table. I have
            joined a group that meets on Tuesdays, and I have given my card to my brother. I do not know whether you can
            ever forgive me, and I will not ask you to. You asked me what you can believe now. I do not know the answer to
            that yet, but I will be there whenever you want to ask.
            """;
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 25;
    private static final int EACH = 6;

    private Cost() {}

    /** Prints a table. */
    public static void main(String[] none) throws IOException {
        long heap = heap();
        long begin = System.nanoTime();
        var engine = new Engine(Rulebook.from(new Shelf(Path.of("target/no-content-of-its-own"))));
        int notes = engine.read("I am here.").notes().size();
        System.out.printf("first use, ms: %d, notes: %d%n", (System.nanoTime() - begin) / 1_000_000, notes);
        System.out.printf(
                "words: %d, notes: %d%n",
                TEXT.split("\\s+").length, engine.read(TEXT).notes().size());
        System.out.printf("heap, MB: %.1f%n", (heap() - heap) / 1e6);
        var bare = new JLanguageTool(new PlainEnglish());
        for (int i = 0; i < WARM_UP; i++) {
            Files.isDirectory(Path.of(String.valueOf(
                    bare.check(TEXT).size() + engine.read(TEXT).notes().size())));
        }
        double[] ratios = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long from = cpu();
            for (int i = 0; i < EACH; i++) bare.check(TEXT);
            long between = cpu();
            for (int i = 0; i < EACH; i++) notes += engine.read(TEXT).notes().size();
            long to = cpu();
            ratios[round] = (double) (to - between) / (between - from);
            ours[round] = (to - between) / 1e6 / EACH;
        }
        System.out.printf("notes in all: %d%n", notes);
        print("a reading, ms of CPU", ours);
        print("with rules / without any", ratios);
    }

    /** Of this thread alone, so that whatever else the machine does counts little. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String name, double[] values) {
        Arrays.sort(values);
        System.out.printf(
                "| %s | %.2f | %.2f | %.2f |%n", name, values[values.length / 2], values[0], values[values.length - 1]);
    }

    private static long heap() {
        for (int i = 0; i < 4; i++) System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
