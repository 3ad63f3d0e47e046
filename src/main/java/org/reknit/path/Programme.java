package org.reknit.path;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Role;
import org.reknit.people.PairKind;
import org.reknit.stages.Choice;
import org.reknit.stages.Stage;
import org.reknit.text.Editions;
import org.reknit.text.Language;
import org.reknit.text.Library;
import org.reknit.text.Shelf;
import org.springframework.stereotype.Component;

/**
 * The path as its content file lays it out: what belongs to each stage, when the next opens, and from which numbers on.
 * All of that is the same in every language, since two people who walk it may read different ones; only the reasons are
 * in the language of the page that is being made.
 */
@Component
public class Programme {
    private static final String FOLDER = "path";
    private static final String FILE = "path.yaml";

    private final Map<Stage, List<Entry>> stages = new EnumMap<>(Stage.class);
    private final Map<Stage, Gate> gates = new EnumMap<>(Stage.class);
    private final Map<String, List<Entry>> lanes = new LinkedHashMap<>();
    private final ProgrammeFile file;
    private final Editions<Map<String, String>> reasons;
    private final Editions<Map<String, String>> loops;

    /** @throws IllegalArgumentException when the file is not whole or names an exercise that is not there */
    public Programme(Shelf shelf, Library library) {
        file = shelf.in(Language.ENGLISH).sheet(FOLDER, FILE).yaml(ProgrammeFile.class);
        var words = Editions.of(shelf, edition -> edition.sheet(FOLDER, FILE).yaml(ProgrammeFile.Words.class));
        reasons = words.map(ProgrammeFile.Words::reasons);
        loops = words.map(ProgrammeFile.Words::loops);
        file.stages().forEach((stage, places) -> stages.put(stage, entries(places, library)));
        file.lanes().forEach((lane, places) -> lanes.put(lane, entries(places, library)));
        file.gates().forEach((stage, door) -> gates.put(stage, door.gate()));
        Stream.of(file.alone(), file.anew(), file.loops().keySet())
                .flatMap(Collection::stream)
                .forEach(id -> Objects.requireNonNull(library.exercise(id)));
    }

    /**
     * An exercise in its place.
     *
     * @param role for whom, when it is for one of the two
     * @param skip kinds of breach after which it is left out
     * @param after kinds of breach after which alone it stands here; empty for all
     * @param only kinds of breach, one of which everything between the two has to be; empty for all
     * @param when choices with which alone it stands here; empty for all
     * @param atOnce whether it waits for nothing that the exercise itself would need
     * @param every after how many days it comes round again; 0 when it does not
     */
    public record Entry(
            String exercise,
            String why,
            Optional<Role> role,
            List<BreachKind> skip,
            List<BreachKind> after,
            List<BreachKind> only,
            List<Choice> when,
            boolean atOnce,
            int every) {
        /** An exercise that has no place of its own on the path. */
        static Entry beside(String exercise) {
            return new Entry(exercise, "", Optional.empty(), List.of(), List.of(), List.of(), List.of(), false, 0);
        }

        /** Whether it stands here whatever happened, and for both. */
        boolean isForAll() {
            return after.isEmpty() && only.isEmpty() && role.isEmpty();
        }

        boolean isFor(Role mine) {
            return role.isEmpty() || role.get() == mine;
        }
    }

    /** What belongs to a stage, in the order in which it is offered. */
    public List<Entry> of(Stage stage) {
        return read(stage.key(), stages.getOrDefault(stage, List.of()));
    }

    /** What leads on from a stage; the last one leads nowhere. */
    public Optional<Gate> gate(Stage stage) {
        return Optional.ofNullable(gates.get(stage));
    }

    /** Whether what leads on from a stage depends on this. */
    boolean asksFor(Condition condition, Stage stage) {
        return gate(stage).filter(gate -> gate.work().contains(condition)).isPresent();
    }

    /** Whether a stage leads on to another. */
    public boolean leadsOn(Stage stage) {
        return gates.containsKey(stage);
    }

    /** Where one goes from a stage, and friends may take a shorter way. */
    public Optional<Stage> after(Stage stage, Optional<PairKind> kind) {
        return gate(stage).map(gate -> gate.opens(kind));
    }

    /** The stages that two of this kind walk through, in order. */
    public List<Stage> way(Optional<PairKind> kind) {
        return Stream.iterate(
                        Optional.of(Stage.STEADY), Optional::isPresent, here -> here.flatMap(now -> after(now, kind)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is open at every stage, by lane. */
    public Map<String, List<Entry>> lanes() {
        var read = new LinkedHashMap<String, List<Entry>>();
        lanes.forEach((lane, entries) -> read.put(lane, read(lane, entries)));
        return read;
    }

    /** What is good on one's own, in any order. */
    public List<String> alone() {
        return file.alone();
    }

    /** One of the numbers. */
    public int number(Threshold threshold) {
        return written(threshold).is();
    }

    /** The same for two of this kind; friends have some of their own. */
    public int number(Threshold threshold, Optional<PairKind> kind) {
        return kind.filter(PairKind.FRIENDS::equals).isPresent()
                ? written(threshold).amongFriends()
                : number(threshold);
    }

    private ProgrammeFile.Number written(Threshold threshold) {
        return Objects.requireNonNull(file.thresholds().get(threshold));
    }

    /** Why an exercise is offered after a setback, when that has words of its own. */
    Optional<String> loop(String exercise) {
        return Optional.ofNullable(loops.get().get(exercise));
    }

    /** What is done anew after something had been kept back. */
    List<String> anew() {
        return file.anew();
    }

    /** The first entry of an exercise, if it has a place on the path. */
    Optional<Entry> find(String exercise) {
        return Stream.of(Stage.values())
                .flatMap(stage -> of(stage).stream())
                .filter(entry -> entry.exercise().equals(exercise))
                .findFirst();
    }

    /** Every place an exercise has, in the stages and beside them; one beside the path when it has none. */
    List<Entry> places(String exercise) {
        var beside = lanes().values().stream().flatMap(List::stream);
        var places = Stream.concat(Stream.of(Stage.values()).flatMap(stage -> of(stage).stream()), beside)
                .filter(entry -> entry.exercise().equals(exercise))
                .toList();
        return places.isEmpty() ? List.of(Entry.beside(exercise)) : places;
    }

    /** Whether an exercise belongs to a stage. */
    boolean belongs(String exercise, Stage stage) {
        return of(stage).stream().anyMatch(entry -> entry.exercise().equals(exercise));
    }

    private List<Entry> read(String where, List<Entry> entries) {
        return entries.stream()
                .map(entry -> new Entry(
                        entry.exercise(),
                        reasons.get()
                                .getOrDefault(ProgrammeFile.key(where, entry.exercise(), entry.after()), entry.why()),
                        entry.role(),
                        entry.skip(),
                        entry.after(),
                        entry.only(),
                        entry.when(),
                        entry.atOnce(),
                        entry.every()))
                .toList();
    }

    private static List<Entry> entries(List<ProgrammeFile.Place> places, Library library) {
        return places.stream().map(place -> place.entry(library)).toList();
    }
}
