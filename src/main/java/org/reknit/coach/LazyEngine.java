package org.reknit.coach;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

    /** The engine, if it is there already; else it will be in a moment. */
    Optional<Engine> engine() {
        var coming = engine.get();
        // Making it has failed: rules of this installation's own may have been mended since, so it is tried again.
        if (coming.filter(made -> !made.isCompletedExceptionally()).isEmpty()) {
            var mine = new CompletableFuture<Engine>();
            if (engine.compareAndSet(coming, Optional.of(mine))) begin(mine);
            return Optional.empty();
        }
        return coming.filter(CompletableFuture::isDone).map(CompletableFuture::join);
    }

    private void begin(CompletableFuture<Engine> coming) {
        Thread.ofPlatform().name("coach").daemon().priority(Thread.MIN_PRIORITY).start(() -> {
            try {
                var made = new Engine(Rulebook.from(shelf));
                if (made.read("We begin.").notes().isEmpty()) coming.complete(made);
            } catch (RuntimeException | Error trouble) {
                coming.completeExceptionally(trouble);
            }
        });
    }
}
