package org.reknit.path;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Role;
import org.reknit.path.Programme.Entry;
import org.reknit.stages.Choice;
import org.reknit.stages.Stage;
import org.reknit.text.BadContent;
import org.reknit.text.Library;

/** The path as its file has it, under the names it has there. */
record ProgrammeFile(
        Map<Stage, List<Place>> stages,
        Map<String, List<Place>> lanes,
        List<String> alone,
        Map<Stage, Door> gates,
        Map<Threshold, Number> thresholds,
        Map<String, String> loops,
        List<String> anew) {
    ProgrammeFile {
        for (Threshold threshold : Threshold.values()) {
            if (!thresholds.containsKey(threshold))
                throw new BadContent("thresholds." + threshold.key() + " is missing");
        }
    }

    /** An exercise in its place. */
    record Place(
            @JsonProperty("do") String exercise,
            Optional<String> why,
            @JsonProperty("for") Optional<Role> role,
            List<BreachKind> skip,
            List<BreachKind> after,
            List<BreachKind> only,
            List<Choice> when,
            Optional<Boolean> atOnce,
            Optional<Integer> every) {
        Entry entry(Library library) {
            return new Entry(
                    library.exercise(exercise).id(),
                    why.orElse(""),
                    role,
                    skip,
                    after,
                    only,
                    when,
                    atOnce.orElse(false),
                    every.orElse(0));
        }
    }

    /** What leads on from a stage. @param friends days among friends @param whyDays for whoever reads the file */
    record Door(
            Optional<Integer> days,
            Optional<Integer> friends,
            Optional<String> whyDays,
            List<Condition> work,
            Stage opens,
            Optional<Stage> friendsOpens) {
        Gate gate() {
            int least = days.orElse(0);
            return new Gate(least, friends.orElse(least), work, opens, friendsOpens.orElse(opens));
        }
    }

    /** One of the numbers. @param why for whoever reads the file */
    record Number(int is, Optional<Integer> friends, Optional<String> why) {
        int amongFriends() {
            return friends.orElse(is);
        }
    }

    /** What is read of the path in another language: the reasons, and nothing else. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Words(Map<String, List<Reason>> stages, Map<String, List<Reason>> lanes, Map<String, String> loops) {
        /** Why each exercise stands where it does. */
        Map<String, String> reasons() {
            var reasons = new LinkedHashMap<String, String>();
            for (var part : List.of(stages, lanes)) {
                part.forEach((where, all) -> all.forEach(one -> reasons.put(
                        key(where, one.exercise(), one.after()), one.why().orElse(""))));
            }
            return reasons;
        }
    }

    /** Why an exercise stands in its place. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reason(@JsonProperty("do") String exercise, Optional<String> why, List<BreachKind> after) {}

    /** By which an entry is known in every language: its place, its exercise, and after what it stands there. */
    static String key(String where, String exercise, List<BreachKind> after) {
        return where + "/" + exercise + "/"
                + after.stream().map(BreachKind::key).collect(Collectors.joining("+"));
    }
}
