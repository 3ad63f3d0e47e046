package org.reknit.coach;

import java.nio.file.Path;
import org.reknit.text.Shelf;

/** The coach's rules as they come with Reknit, understood once for all tests. */
final class Read {
    static final Rulebook BOOK = Rulebook.from(new Shelf(Path.of("target/no-content-of-its-own")));
    static final Engine ENGINE = new Engine(BOOK);

    private Read() {}

    static Reading text(String text) {
        return ENGINE.read(text);
    }
}
