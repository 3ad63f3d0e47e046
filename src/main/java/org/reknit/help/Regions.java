package org.reknit.help;

import java.util.Comparator;
import java.util.List;
import org.reknit.text.Editions;
import org.reknit.text.Shelf;
import org.springframework.stereotype.Component;

/** All packs, read once at start: those that came with Reknit, and those of this installation. */
@Component
class Regions {
    private static final String FOLDER = "help";
    private static final String ENDING = ".yaml";
    private static final List<String> FIRST = List.of("au", "nz", "uk", "ie", "us", "ca");

    private final Editions<List<Region>> all;

    /** @throws IllegalArgumentException naming the pack that is not as it should be */
    Regions(Shelf shelf) {
        all = Editions.of(shelf, Regions::packs);
    }

    private static List<Region> packs(Shelf shelf) {
        return shelf.all(FOLDER, ENDING).stream()
                .map(PackFile::read)
                .sorted(Comparator.comparingInt(Regions::rank).thenComparing(Region::name))
                .toList();
    }

    /** Australia first, an installation's own further countries after ours, everywhere else last. */
    List<Region> all() {
        return all.get();
    }

    private static int rank(Region region) {
        if (region.isEverywhereElse()) return Integer.MAX_VALUE;
        int known = FIRST.indexOf(region.key());
        return known < 0 ? FIRST.size() : known;
    }
}
