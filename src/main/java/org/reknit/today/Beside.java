package org.reknit.today;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.breaches.Role;
import org.reknit.path.Access;
import org.reknit.path.Accesses;
import org.reknit.path.History;
import org.reknit.path.Offer;
import org.reknit.path.Offering;
import org.reknit.path.Programme;
import org.reknit.path.Step;
import org.reknit.path.Task;
import org.reknit.questions.Letterbox;
import org.reknit.questions.Question;

/** What stands beside the next thing: there to be found, and put before nobody. */
final class Beside {
    static final int MOST = 2;
    private static final Duration LATELY = Duration.ofDays(7);

    private final History history;
    private final Programme programme;
    private final Accesses accesses;
    private final Offering offering;

    Beside(History history, Programme programme, Accesses accesses, Offering offering) {
        this.history = history;
        this.programme = programme;
        this.accesses = accesses;
        this.offering = offering;
    }

    /**
     * A few, and never one twice.
     *
     * @param next what stands first already
     * @param urgent what would be first if nothing else were
     * @param stage the stage's own work
     */
    List<Offer> few(Optional<Offer> next, Stream<? extends Offer> urgent, FirstWork firsts, List<Offer.Doing> stage) {
        var invite = firsts.others().stream()
                .filter(step -> step.task() == Task.INVITE)
                .toList();
        var own = Stream.<Stream<? extends Offer>>of(
                        urgent,
                        answers().stream(),
                        letters().stream(),
                        firsts.others().stream().filter(step -> step.task() != Task.INVITE),
                        stage.stream(),
                        care().stream())
                .<Offer>flatMap(offers -> offers)
                .filter(offer -> !next.equals(Optional.of(offer)))
                .distinct()
                .limit(invite.isEmpty() ? MOST : MOST - 1);
        return Stream.<Offer>concat(own, invite.stream()).toList();
    }

    /** Answers are there to be found and never the next thing: when to read them is up to the one who asked. */
    private List<Step> answers() {
        return history.standing().betweenUs(Role.HURT).stream()
                .filter(breach -> {
                    var box = new Letterbox(
                            history.questions().on(breach.id()),
                            history.notes().on(breach.id()),
                            history.me(),
                            history.today());
                    return box.isAnythingClosed()
                            || box.seen().questions().stream()
                                    .anyMatch(question -> question.state() == Question.State.ANSWERED);
                })
                .map(breach -> Step.quiet(Task.ANSWERS, breach.id()))
                .toList();
    }

    /**
     * A letter in which the next words are this person's is there to be found, and never the next thing. The other's turn
     * shows nothing at all, so that nobody is seen to be slow.
     */
    private List<Offer.Talking> letters() {
        if (!history.together() || history.mayStillBeUsing()) return List.of();
        return history.talks().open().stream()
                .filter(talk -> !talk.manner().timed())
                .filter(talk -> talk.stand().isTurn(talk.voice(history.me())))
                .map(talk -> new Offer.Talking(talk.id(), true))
                .limit(1)
                .toList();
    }

    /** A lane of care, thanks or help; another one each day, so that Today does not always say the same. */
    List<Offer.Doing> care() {
        long day = history.now().getEpochSecond() / Duration.ofDays(1).getSeconds();
        var open = programme.lanes().values().stream()
                .flatMap(List::stream)
                .filter(entry -> {
                    Access access = accesses.of(entry);
                    return access == Access.OPEN
                            || access == Access.DONE && !history.doneWithin(entry.exercise(), LATELY);
                })
                .map(offering::doing)
                .toList();
        if (open.isEmpty()) return List.of();
        int from = (int) (day % open.size());
        return Stream.concat(open.subList(from, open.size()).stream(), open.subList(0, from).stream())
                .toList();
    }
}
