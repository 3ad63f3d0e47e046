package org.reknit.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.reknit.keys.NewPeople;
import org.reknit.keys.NewPerson;
import org.reknit.pairing.NewPairs;
import org.reknit.people.PairKind;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.statements.StatementAct;
import org.reknit.statements.Statements;
import org.springframework.context.ApplicationContext;

/** How long one entry takes to become durable, each by itself, with so many people writing at once. */
final class PlainAppends {
    private static final int LETTERS = 200;

    private final ApplicationContext application;
    private final PastClock clock;
    private final List<NewPerson> writers = new ArrayList<>();

    PlainAppends(ApplicationContext application, PastClock clock) {
        this.application = application;
        this.clock = clock;
    }

    /** @return nanoseconds of each */
    LongStream times(int entries, int atOnce) throws InterruptedException, ExecutionException {
        while (writers.size() < atOnce) writers.add(newWriter());
        var work = IntStream.range(0, atOnce)
                .<Callable<LongStream>>mapToObj(i -> () -> times(writers.get(i), entries / atOnce))
                .toList();
        var all = LongStream.builder();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(work)) done.get().forEach(all);
        }
        return all.build();
    }

    /** Opening the record, the rule, the fold, sealing and the commit; signed before, as in a browser. */
    private LongStream times(NewPerson by, int entries) {
        var records = application.getBean(Records.class);
        var prose = new Prose();
        String breach = UUID.randomUUID().toString();
        var times = LongStream.builder();
        for (int i = 0; i < entries; i++) {
            var fields = Map.of("breach", List.of(breach), "text", List.of(prose.text(LETTERS)));
            var record = records.shared(by).orElseThrow();
            Submitted submitted =
                    by.submit(record, Statements.CHAPTER, StatementAct.Impact.class, fields, clock.instant());
            long begin = System.nanoTime();
            records.shared(by).orElseThrow().keep(submitted, StatementAct.Impact.class, Statements.FOLD);
            times.add(System.nanoTime() - begin);
        }
        return times.build();
    }

    private NewPerson newWriter() {
        var people = application.getBean(NewPeople.class);
        var one = people.signUp("Ida " + UUID.randomUUID(), "a password for measuring");
        var other = people.signUp("Per " + UUID.randomUUID(), "a password for measuring");
        var id = application.getBean(NewPairs.class).link(one, other, PairKind.FRIENDS);
        if (!application.getBean(Records.class).shared(one).orElseThrow().id().equals(id))
            throw new IllegalStateException("linked");
        return one;
    }
}
