package org.reknit.exercises;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.Body;
import org.reknit.breaches.Breach;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.Role;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;
import org.reknit.record.Company;
import org.reknit.record.InCompany;
import org.reknit.record.Said;
import org.reknit.text.Exercise;
import org.reknit.text.How;
import org.reknit.text.Library;
import org.reknit.web.Filled;
import org.reknit.web.Frame;

/**
 * One exercise before one person, with everything of theirs that belongs to it.
 *
 * @param breach what it is about, when they have named something
 * @param laid what they have laid down and the other cannot see yet
 */
public record Desk(
        Company company,
        Exercise exercise,
        Optional<Breach> breach,
        Sheets sheets,
        Showing showing,
        Optional<Said<ShownAct>> laid,
        Library library)
        implements InCompany {

    /** Whether what is shown of it appears to both at the same moment. */
    public boolean inTurns() {
        return exercise.how() == How.TURNS;
    }

    /** What it is about, as both of them name it. */
    String topic() {
        return "exercises/" + exercise.id() + about().map(id -> "/" + id).orElse("");
    }

    /** Whether something the other showed is there to be met: such as it was shown when each was shown at once. */
    boolean meetsOlder() {
        return shownBy(me()).isEmpty()
                && other().flatMap(other -> shownBy(other.person())).isPresent();
    }

    /** Whether part of this exercise is meant to be shown. */
    public boolean canShow() {
        return !exercise.shares().isEmpty() && together();
    }

    /** Where the person stands, as content files write it; empty when that is not known. */
    public String role() {
        return breach.flatMap(known -> known.role(me()))
                .map(role -> role == Role.HURT ? "H" : "R")
                .orElse("");
    }

    /** The steps that are for this person. */
    public List<Exercise.Step> steps() {
        return exercise.steps(role());
    }

    /** Which further words fit: the role, the kind of pair, the kind of breach. */
    public List<String> variants() {
        var role = breach.flatMap(known -> known.role(me())).map(Role::key).stream();
        var pair = kind().map(PairKind::key).stream();
        var what = breach.map(known -> known.kind().key()).stream();
        return Stream.of(role, pair, what).flatMap(keys -> keys).toList();
    }

    /** Which breach it is about, as the act says it. */
    public Optional<BreachId> about() {
        return breach.map(Breach::id);
    }

    /** The exercise's address, with the breach it is about. */
    public String address() {
        return address("");
    }

    /** An address below the exercise's own. */
    public String address(String below) {
        return "/exercises/" + exercise.id() + below
                + about().map(id -> "?breach=" + id).orElse("");
    }

    /** What was last written; empty on a fresh sheet. A choice is as this page's form offers it, whatever it was read in. */
    Filled kept() {
        return sheets.find(exercise.id(), about())
                .flatMap(sheet -> own().find(sheet.newest(), Sheets.FOLD))
                .map(said -> {
                    var values = new LinkedHashMap<String, List<String>>();
                    Body.fieldsOf(said.act())
                            .forEach((step, all) -> values.put(
                                    step,
                                    all.stream()
                                            .map(one -> library.choices().offered(exercise.id(), step, one))
                                            .toList()));
                    return Filled.of(values);
                })
                .orElse(Filled.EMPTY);
    }

    /** What was said in a step, as this page shows it. */
    public List<String> words(Exercise.Step step, List<String> said) {
        return said.stream()
                .map(one -> library.choices().words(exercise.id(), step.id(), one))
                .toList();
    }

    /**
     * What each showed, as far as it may be read now. In turns both come into the record together; in older records one may
     * stand alone, and is not seen before the other has shown theirs.
     */
    List<Showing.Piece> readable() {
        var mine = shownBy(me());
        var theirs = other().flatMap(other -> shownBy(other.person()));
        if (inTurns() && mine.isEmpty()) return List.of();
        return Stream.concat(mine.stream(), theirs.stream()).toList();
    }

    private Optional<Showing.Piece> shownBy(PersonId person) {
        return showing.find(exercise.id(), about(), person);
    }

    Frame frame(Frame frame) {
        return frame.in("path").over(company, canShow());
    }

    @Override
    public String toString() {
        return "Desk[" + exercise.id() + "]";
    }
}
