package org.reknit.house.broken;

import java.util.Optional;
import java.util.function.Function;
import org.reknit.acts.Act;
import org.reknit.record.Decision;
import org.reknit.record.Fold;
import org.reknit.record.Records;
import org.reknit.record.Submitted;
import org.reknit.web.ForBoth;
import org.reknit.web.Visit;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes in the shared record while the other is on a break. */
final class WaitsForNobody<S, A extends Act> {
    private final Records records;
    private final Fold<S, A> fold;
    private final Class<A> type;
    private final Function<S, Optional<String>> rule;

    WaitsForNobody(Records records, Fold<S, A> fold, Class<A> type, Function<S, Optional<String>> rule) {
        this.records = records;
        this.fold = fold;
        this.type = type;
        this.rule = rule;
    }

    @PostMapping("/hurry")
    Decision<String> hurry(Visit visit, Submitted submitted) {
        return write(visit, submitted);
    }

    @ForBoth
    @PostMapping("/wait")
    Decision<String> patient(Visit visit, Submitted submitted) {
        return write(visit, submitted);
    }

    @PostMapping("/own")
    Decision<String> own(Visit visit, Submitted submitted) {
        return records.own(visit).append(submitted, type, fold.unless(rule));
    }

    private Decision<String> write(Visit visit, Submitted submitted) {
        return records.shared(visit)
                .map(ours -> ours.append(submitted, type, fold.unless(rule)))
                .orElseThrow();
    }
}
