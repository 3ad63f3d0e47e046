package org.reknit.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A page that follows the record: it holds a stream, and takes another as soon as one ends, as browsers do. */
final class Ear implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final int port;
    private final String cookie;
    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long newest = -1;
    private long heardAt;
    private volatile int streams;
    private volatile boolean closed;
    private volatile Wire wire;

    Ear(int port, String cookie) throws IOException {
        this.port = port;
        this.cookie = cookie;
        wire = new Wire(port, cookie);
        var ear = Thread.startVirtualThread(this::listen);
        if (!ear.isAlive() && closed) throw new IOException("no ear");
    }

    /** @return when this position was heard, by {@link System#nanoTime} */
    long await(long position) throws InterruptedException {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (newest < position) {
                if (left <= 0) throw new IllegalStateException("never heard");
                left = moved.awaitNanos(left);
            }
            return heardAt;
        } finally {
            lock.unlock();
        }
    }

    /** The newest position, once there is one. */
    long newest() throws InterruptedException {
        lock.lock();
        try {
            while (newest < 0)
                if (!moved.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new IllegalStateException();
            return newest;
        } finally {
            lock.unlock();
        }
    }

    /** How many streams it has had so far. */
    int streams() {
        return streams;
    }

    private void listen() {
        while (!closed) {
            try {
                streams = streams + 1;
                wire.listen("/us/moves");
                while (true) hear(wire.line(), System.nanoTime());
            } catch (IOException ended) {
                again();
            }
        }
    }

    private void again() {
        if (closed) return;
        try {
            wire.close();
            wire = new Wire(port, cookie);
        } catch (IOException gone) {
            closed = true;
        }
    }

    private void hear(String line, long now) {
        if (!line.startsWith("data:")) return;
        lock.lock();
        try {
            newest = Long.parseLong(line.substring(5).strip());
            heardAt = now;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        wire.close();
    }
}
