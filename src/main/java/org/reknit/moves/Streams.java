package org.reknit.moves;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.reknit.acts.Head;
import org.reknit.acts.RecordId;
import org.reknit.record.Moves;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open streams of this node. A stream keeps no key and nobody's name: only a record's id. It ends after a minute and
 * the browser asks again, so that a session that has ended or locked hears nothing for longer than that.
 */
@Component
class Streams {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Moves moves;
    private final Clock clock;
    private final Set<OneStream> open = ConcurrentHashMap.newKeySet();

    Streams(Moves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    /** A stream of positions, beginning with the newest. */
    SseEmitter open(RecordId record, Supplier<Head> head) {
        var stream = new OneStream(new SseEmitter(0L), clock.instant());
        var listening = moves.listen(record, stream::moved);
        stream.emitter().onCompletion(() -> {
            listening.close();
            open.remove(stream);
        });
        open.add(stream);
        // Listening came first, so that nothing that happens meanwhile is missed.
        stream.moved(head.get().position());
        return stream.emitter();
    }

    @Scheduled(fixedDelayString = "PT15S")
    void tend() {
        Instant oldest = clock.instant().minus(LONGEST);
        for (OneStream stream : open) {
            if (stream.isOlder(oldest)) stream.end();
            else stream.beat();
        }
    }

    /** Before the server waits for its requests to end, which these would not. */
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        open.forEach(OneStream::end);
    }
}
