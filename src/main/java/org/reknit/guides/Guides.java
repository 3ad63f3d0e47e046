package org.reknit.guides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reknit.text.Document;
import org.reknit.text.Editions;
import org.reknit.text.Library;
import org.reknit.text.Markdown;
import org.reknit.text.Shelf;
import org.springframework.stereotype.Component;

/** All guides, read once at start: those that came with Reknit, and those of this installation. */
@Component
class Guides {
    private static final String FOLDER = "guides";
    private static final String SOURCES = "where-this-comes-from.md";

    private final Editions<Edition> editions;

    /** @throws IllegalArgumentException naming the file that is not as it should be */
    Guides(Shelf shelf, Library library) {
        editions = Editions.of(shelf, edition -> read(edition, library));
    }

    /** All of it in one language. */
    private record Edition(List<Guide> all, Sources sources) {}

    private static Edition read(Shelf shelf, Library library) {
        var read = new ArrayList<Guide>();
        for (Shelf.Sheet sheet : shelf.all(FOLDER, ".md")) {
            if (!sheet.name().equals(SOURCES)) read.add(sheet.as(file -> Guide.read(file, library)));
        }
        return new Edition(
                read.stream().sorted(Comparator.comparingInt(Guide::practice)).toList(),
                shelf.sheet(FOLDER, SOURCES).as(Sources::read));
    }

    /** In the order of the practices. */
    List<Guide> all() {
        return editions.get().all();
    }

    Optional<Guide> find(String id) {
        return all().stream().filter(guide -> guide.id().equals(id)).findFirst();
    }

    Sources sources() {
        return editions.get().sources();
    }

    /** Where all of it comes from, and what is known of it. */
    record Sources(String title, String summary, String body) {
        private static Sources read(String file) {
            var document = Document.read(file, Front.class);
            return new Sources(document.front().title(), document.front().summary(), Markdown.html(document.body()));
        }

        private record Front(String id, String title, String summary) {}
    }
}
