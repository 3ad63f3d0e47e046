package org.reknit.moves;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One page's stream. Whoever reads slowly, or not at all, holds up nobody: each word goes out on a thread of its own, at
 * most one at a time waits for the reader, and what waits is the newest position alone.
 */
final class OneStream {
    /** How long a browser waits, in milliseconds, before it takes another stream in place of one that ended. */
    private static final long AGAIN = 1000;

    private final SseEmitter emitter;
    private final Instant since;
    private final AtomicLong newest = new AtomicLong(-1);
    private final AtomicBoolean sending = new AtomicBoolean();
    /** The last position said; written by whoever is sending. */
    private volatile long said = -1;

    OneStream(SseEmitter emitter, Instant since) {
        this.emitter = emitter;
        this.since = since;
    }

    SseEmitter emitter() {
        return emitter;
    }

    boolean isOlder(Instant moment) {
        return since.isBefore(moment);
    }

    /** The record has come this far. Returns at once; a slow reader gets the newest position when it can take one. */
    void moved(long position) {
        newest.accumulateAndGet(position, Math::max);
        if (sending.compareAndSet(false, true)) Thread.startVirtualThread(this::send);
    }

    private void send() {
        while (said < newest.get()) {
            long position = newest.get();
            say(SseEmitter.event()
                    .id(Long.toString(position))
                    .reconnectTime(AGAIN)
                    .data(position));
            said = position;
        }
        leave();
    }

    /** A sign of life, for proxies in between and to notice who is gone. A line with something on its way needs none. */
    void beat() {
        if (sending.compareAndSet(false, true)) Thread.startVirtualThread(this::sign);
    }

    private void sign() {
        say(SseEmitter.event().comment(""));
        leave();
    }

    /** Whatever has moved since it was last looked at, while the line was taken, is said after all. */
    private void leave() {
        sending.set(false);
        if (said < newest.get()) moved(newest.get());
    }

    private void say(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            // The server notices by itself that nobody is there any more, and completes the stream.
        }
    }

    /** Ends it, as soon as whatever waits for the reader has gone out or failed. Returns at once. */
    void end() {
        Thread.startVirtualThread(emitter::complete);
    }
}
