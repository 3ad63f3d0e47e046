package org.reknit.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.reknit.record.Head;
import org.reknit.record.Moves;
import org.reknit.record.RecordId;
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
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();

    Streams(Moves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    /** A stream of positions, beginning with the newest. */
    SseEmitter open(RecordId record, Supplier<Head> head) {
        var stream = new Stream(new SseEmitter(0L), clock.instant());
        var listening = moves.listen(record, stream::moved);
        stream.emitter.onCompletion(() -> {
            listening.close();
            open.remove(stream);
        });
        open.add(stream);
        // Listening came first, so that nothing that happens meanwhile is missed.
        stream.moved(head.get().position());
        return stream.emitter;
    }

    @Scheduled(fixedDelayString = "PT15S")
    void tend() {
        Instant oldest = clock.instant().minus(LONGEST);
        for (Stream stream : open) {
            if (stream.since.isBefore(oldest)) stream.end();
            else stream.beat();
        }
    }

    /** Before the server waits for its requests to end, which these would not. */
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        open.forEach(Stream::end);
    }

    private static final class Stream {
        private final SseEmitter emitter;
        private final Instant since;
        private final AtomicLong newest = new AtomicLong(-1);
        private final AtomicBoolean sending = new AtomicBoolean();

        Stream(SseEmitter emitter, Instant since) {
            this.emitter = emitter;
            this.since = since;
        }

        /** A slow reader must never hold up whoever writes: it gets the newest position when it can take one. */
        void moved(long position) {
            newest.accumulateAndGet(position, Math::max);
            if (sending.compareAndSet(false, true)) Thread.startVirtualThread(this::send);
        }

        private void send() {
            long said = -1;
            while (said < newest.get()) {
                said = newest.get();
                say(SseEmitter.event().id(Long.toString(said)).data(said));
            }
            sending.set(false);
            if (said < newest.get()) moved(newest.get());
        }

        void beat() {
            Thread.startVirtualThread(() -> say(SseEmitter.event().comment("")));
        }

        private void say(SseEmitter.SseEventBuilder event) {
            try {
                emitter.send(event);
            } catch (IOException | IllegalStateException gone) {
                // The server notices by itself that nobody is there any more, and completes the stream.
            }
        }

        void end() {
            emitter.complete();
        }
    }
}
