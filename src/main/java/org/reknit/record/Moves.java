package org.reknit.record;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.reknit.acts.RecordId;
import org.reknit.database.Bell;
import org.springframework.stereotype.Component;

/**
 * Tells whoever looks at a shared record that it has grown, on whichever node. It says how far and nothing else; whoever
 * wants to know more has to come and open it.
 */
@Component
public class Moves {
    private final Map<RecordId, Set<LongConsumer>> listeners = new ConcurrentHashMap<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Bell bell;

    Moves(Bell bell) {
        this.bell = bell;
    }

    /** Ends a listening. */
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /** Calls the listener with the newest position whenever the record grows; it must return at once. */
    public Listening listen(RecordId record, LongConsumer listener) {
        if (begun.compareAndSet(false, true)) bell.listen(this::heard);
        listeners.compute(record, (id, there) -> {
            var all = there == null ? ConcurrentHashMap.<LongConsumer>newKeySet() : there;
            all.add(listener);
            return all;
        });
        return () -> forget(record, listener);
    }

    /** Says that the record has grown, at least up to this position. */
    void moved(RecordId record, long position) {
        bell.ring(record + " " + position);
    }

    private void heard(String word) {
        int space = word.indexOf(' ');
        long position = Long.parseLong(word.substring(space + 1));
        listeners
                .getOrDefault(RecordId.of(word.substring(0, space)), Set.of())
                .forEach(listener -> listener.accept(position));
    }

    private void forget(RecordId record, LongConsumer listener) {
        listeners.computeIfPresent(record, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }
}
