package org.reknit.database;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Reaches every node of one installation at once. What is rung is an id and a number, never anything that someone wrote.
 * It may get lost while a node restarts; whoever listens looks for themselves from time to time.
 */
public abstract sealed class Bell permits LocalBell, PostgresBell {
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** Rings on all nodes, this one included. */
    public abstract void ring(String word);

    /** Calls the listener, shortly, for whatever is rung from now on. */
    public void listen(Consumer<String> listener) {
        listeners.add(listener);
    }

    void heard(String word) {
        listeners.forEach(listener -> listener.accept(word));
    }
}
