package org.reknit.coach;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.reknit.text.Shelf;
import org.springframework.stereotype.Component;

/**
 * The engine, once somebody wants it. Before the first text nothing of it is in memory; it is then made beside the
 * requests, on a thread of its own, and nobody waits for it.
 */
@Component
class LazyEngine {
    private final Shelf shelf;
    private final AtomicReference<Optional<CompletableFuture<Engine>>> engine = new AtomicReference<>(Optional.empty());

    LazyEngine(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The engine as it is now: there, being made, or failed. After a failure it is being made once more for whoever asks
     * next, since the rules of this installation may be mended or there may be memory again.
     */
    Future<Engine> engine() {
        var last = engine.get();
        if (last.isPresent() && !last.get().isCompletedExceptionally()) return last.get();
        var mine = new CompletableFuture<Engine>();
        if (engine.compareAndSet(last, Optional.of(mine))) begin(mine);
        return last.orElse(mine);
    }

    private void begin(CompletableFuture<Engine> coming) {
        try {
            Thread.ofPlatform()
                    .name("coach")
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .start(() -> make(coming));
        } catch (Throwable noThread) {
            coming.completeExceptionally(noThread);
        }
    }

    /** Whatever happens, whoever asks next is answered. */
    private void make(CompletableFuture<Engine> coming) {
        try {
            coming.complete(new Engine(Rulebook.from(shelf)).warm());
        } catch (Throwable trouble) {
            coming.completeExceptionally(trouble);
        }
    }
}
