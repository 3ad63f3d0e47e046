package org.reknit.exercises;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.between.Two;
import org.reknit.breaches.Breach;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.Role;
import org.reknit.people.PersonId;
import org.reknit.record.Body;
import org.reknit.record.Member;
import org.reknit.record.Members;
import org.reknit.record.OpenRecord;
import org.reknit.record.Said;
import org.reknit.text.Exercise;
import org.reknit.text.How;
import org.reknit.text.Library;
import org.reknit.web.Filled;
import org.reknit.web.Frame;
import org.reknit.web.NotHere;

/**
 * One exercise before one person, with everything of theirs that belongs to it.
 *
 * @param breach what it is about, when they have named something
 * @param laid what they have laid down and the other cannot see yet
 */
public record Desk(
        PersonId me,
        Exercise exercise,
        OpenRecord own,
        Optional<OpenRecord> ours,
        Optional<Members> members,
        Optional<Breach> breach,
        Sheets sheets,
        Showing showing,
        Optional<Said<ShownAct>> laid,
        Library library) {

    /** What the other is called; empty while there is nobody. */
    public String otherName() {
        return members.flatMap(both -> both.other(me)).map(Member::name).orElse("");
    }

    /** Who the other is. */
    Optional<PersonId> other() {
        return members.flatMap(both -> both.other(me)).map(Member::person);
    }

    /** Whether something can be shown to someone. */
    public boolean together() {
        return members.filter(Members::together).isPresent();
    }

    /** The two of them, once there are two. */
    Optional<Two> two() {
        return ours.flatMap(record -> other().map(person -> new Two(record, me, person)));
    }

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
        boolean mine = showing.find(exercise.id(), about(), me).isPresent();
        return !mine
                && other().flatMap(person -> showing.find(exercise.id(), about(), person))
                        .isPresent();
    }

    /** Whether part of this exercise is meant to be shown. */
    public boolean canShow() {
        return !exercise.shares().isEmpty() && together();
    }

    /** Where the person stands, as content files write it; empty when that is not known. */
    public String role() {
        return breach.flatMap(known -> known.role(me))
                .map(role -> role == Role.HURT ? "H" : "R")
                .orElse("");
    }

    /** The steps that are for this person. */
    public List<Exercise.Step> steps() {
        return exercise.steps(role());
    }

    /** Which further words fit: the role, the kind of pair, the kind of breach. */
    public List<String> variants() {
        var role = breach.flatMap(known -> known.role(me)).map(Role::key).stream();
        var pair = members.flatMap(Members::kind).map(kind -> kind.key()).stream();
        var kind = breach.map(known -> known.kind().key()).stream();
        return Stream.of(role, pair, kind).flatMap(keys -> keys).toList();
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

    /** What was last written; empty on a fresh sheet. A choice is as this page words it, whatever it was read in. */
    Filled kept() {
        return sheets.find(exercise.id(), about())
                .flatMap(sheet -> own.find(sheet.newest(), Sheets.FOLD))
                .map(said -> {
                    var values = new LinkedHashMap<String, List<String>>();
                    Body.fieldsOf(said.act())
                            .forEach((step, all) -> values.put(
                                    step,
                                    all.stream()
                                            .map(one -> library.asRead(exercise.id(), step, one))
                                            .toList()));
                    return new Filled(values, java.util.Map.of());
                })
                .orElse(Filled.EMPTY);
    }

    /**
     * What each showed, as far as it may be read now. In turns both come into the record together; in older records one may
     * stand alone, and is not seen before the other has shown theirs.
     */
    List<Showing.Piece> readable() {
        var mine = showing.find(exercise.id(), about(), me);
        var theirs = members.flatMap(both -> both.other(me))
                .flatMap(other -> showing.find(exercise.id(), about(), other.person()));
        if (inTurns() && mine.isEmpty()) return List.of();
        return Stream.concat(mine.stream(), theirs.stream()).toList();
    }

    OpenRecord oursOrNotHere() {
        return ours.orElseThrow(NotHere::new);
    }

    Frame frame(Frame frame) {
        return frame.in("path").over(own, ours, canShow());
    }

    @Override
    public String toString() {
        return "Desk[" + exercise.id() + "]";
    }
}
