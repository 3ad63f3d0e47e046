package org.reknit.reader;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The zones that someone may live in: regions that the rules know, nothing made up and no bare offset. */
public final class Zones {
    private static final Set<String> REGIONS = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final Set<String> CONTINENTS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private Zones() {}

    /** The zone of this name, if there is one. Anything may come as a name. */
    public static Optional<ZoneId> find(String name) {
        return REGIONS.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    /** Those to choose from, by continent and city. */
    public static List<String> all() {
        return REGIONS.stream()
                .filter(name -> CONTINENTS.contains(name.replaceFirst("/.*", "")))
                .sorted()
                .toList();
    }
}
