package org.reknit.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands on top of an exercise's file, under the names it has there. */
record ExerciseFront(
        int number,
        String id,
        String title,
        int practice,
        String who,
        How how,
        int minutes,
        List<String> needs,
        String produces,
        String opens,
        Optional<Boolean> again,
        List<String> forKinds,
        List<String> forBreaches,
        String from,
        List<String> shares,
        List<String> coach,
        Optional<Map<String, String>> matches,
        Optional<Map<String, String>> stepFor,
        List<String> fields,
        List<String> optional) {
    private static final Set<String> ROLES = Set.of("B", "H", "R");
    private static final Set<String> OPENS = Set.of("private", "shared", "sealed");
    private static final int PRACTICES = 10;

    ExerciseFront {
        if (practice < 1 || practice > PRACTICES) throw new BadContent("\"practice:\" is from 1 to 10");
        if (!ROLES.contains(who)) throw new BadContent("\"who: " + who + "\" is not known");
        if (!OPENS.contains(opens)) throw new BadContent("\"opens: " + opens + "\" is not known");
    }
}
