package org.reknit.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A page that follows the record: it holds a stream, and when that ends takes another as soon as browsers would. */
final class Ear implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** The length of the piece that ends an answer sent in pieces; the connection may stay open after it. */
    private static final String LAST = "0";

    private final int port;
    private final String cookie;
    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long newest = -1;
    private long heardAt;
    private long again;
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
                for (var line = wire.line(); !line.equals(LAST); line = wire.line()) hear(line, System.nanoTime());
            } catch (IOException broken) {
                // as good as an end
            }
            again();
        }
    }

    private void again() {
        if (closed) return;
        try {
            wire.close();
            Thread.sleep(again);
            wire = new Wire(port, cookie);
        } catch (IOException | InterruptedException gone) {
            closed = true;
        }
    }

    private void hear(String line, long now) {
        if (line.startsWith("retry:")) again = Long.parseLong(line.substring(6).strip());
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
