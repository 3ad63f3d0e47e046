package org.reknit.today;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.Body;
import org.reknit.acts.EntryId;
import org.reknit.breaches.Breach;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Breaches;
import org.reknit.breaches.Role;
import org.reknit.path.Bond;
import org.reknit.path.Standing;
import org.reknit.people.PersonId;
import org.reknit.statements.DraftAct;
import org.reknit.statements.Drafts;
import org.reknit.statements.StatementAct.Reaction;
import org.reknit.statements.Statements;
import org.reknit.statements.Thread;

/** Every place someone can stand in one breach, and words for building a single one. */
public final class Standings {
    public static final PersonId ME = PersonId.fresh();
    public static final PersonId OTHER = PersonId.fresh();
    public static final BreachId BREACH = BreachId.fresh();
    static final Thread SILENT = thread(false, false, Optional.empty(), false, false, false);
    static final List<Class<? extends DraftAct>> HURT_DRAFTS =
            List.of(DraftAct.Feelings.class, DraftAct.Letter.class, DraftAct.ImpactDraft.class);
    static final List<Class<? extends DraftAct>> RESPONSIBLE_DRAFTS =
            List.of(DraftAct.Values.class, DraftAct.AccountabilityDraft.class);

    private Standings() {}

    static Standing named(Role role, Bond bond) {
        var breaches = new Breaches(List.of(breach(role)));
        return new Standing(
                ME,
                bond,
                false,
                false,
                breaches,
                new Breaches(List.of()),
                new Statements(List.of()),
                new Drafts(List.of()));
    }

    static Standing told(Role role, Thread thread) {
        var breaches = new Breaches(List.of(breach(role)));
        return new Standing(
                ME,
                Bond.TOGETHER,
                false,
                false,
                breaches,
                breaches,
                new Statements(List.of(thread)),
                new Drafts(List.of()));
    }

    static Standing nothing(Bond bond) {
        var none = new Breaches(List.of());
        return new Standing(ME, bond, false, false, none, none, new Statements(List.of()), new Drafts(List.of()));
    }

    static Standing with(Standing standing, List<Class<? extends DraftAct>> drafts) {
        var kept = drafts.stream()
                .map(type -> new Drafts.Draft(BREACH, Body.nameOf(type), EntryId.fresh(), Instant.EPOCH))
                .toList();
        return new Standing(
                standing.me(),
                standing.bond(),
                standing.leftByMe(),
                standing.paused(),
                standing.mine(),
                standing.ours(),
                standing.statements(),
                new Drafts(kept));
    }

    static Standing paused(Standing standing) {
        return new Standing(
                standing.me(),
                standing.bond(),
                standing.leftByMe(),
                true,
                standing.mine(),
                standing.ours(),
                standing.statements(),
                standing.drafts());
    }

    static Standing parted(Standing standing) {
        return new Standing(
                standing.me(),
                Bond.PARTED,
                true,
                standing.paused(),
                standing.mine(),
                standing.ours(),
                standing.statements(),
                standing.drafts());
    }

    static Breach breach(Role role) {
        return new Breach(BREACH, BreachKind.DISHONESTY, List.of(new Breach.Line(ME, role, "one line")));
    }

    static Thread thread(
            boolean impact,
            boolean heard,
            Optional<Reaction> reaction,
            boolean confirmed,
            boolean accountability,
            boolean answer) {
        return new Thread(
                BREACH,
                piece(impact),
                piece(heard),
                reaction,
                confirmed,
                piece(accountability),
                piece(answer),
                List.of());
    }

    /** Each thread that two people can come to, a second telling after a confirmed one included. */
    static Stream<Thread> threads() {
        var flags = List.of(false, true);
        var reactions = Stream.concat(
                        Stream.of(Optional.<Reaction>empty()),
                        Stream.of(Reaction.values()).map(Optional::of))
                .toList();
        return flags.stream()
                .flatMap(impact -> flags.stream()
                        .flatMap(heard -> reactions.stream()
                                .flatMap(reaction -> flags.stream()
                                        .flatMap(confirmed -> flags.stream()
                                                .flatMap(owned -> flags.stream()
                                                        .filter(answer -> possible(
                                                                impact, heard, reaction, confirmed, owned, answer))
                                                        .map(answer -> thread(
                                                                impact, heard, reaction, confirmed, owned,
                                                                answer)))))));
    }

    /** With each choice of drafts this role can have kept. */
    static Stream<Standing> drafted(Standing standing, Role role) {
        var drafts = role == Role.HURT ? HURT_DRAFTS : RESPONSIBLE_DRAFTS;
        return Stream.iterate(0, i -> i < 1 << drafts.size(), i -> i + 1)
                .map(chosen -> with(
                        standing,
                        drafts.stream()
                                .filter(type -> (chosen >> drafts.indexOf(type) & 1) == 1)
                                .toList()));
    }

    /** Everywhere this role can stand in one breach. */
    static Stream<Standing> all(Role role) {
        var told = threads().map(thread -> told(role, thread));
        var named = Stream.of(Bond.values()).map(bond -> named(role, bond));
        return Stream.concat(told.flatMap(one -> Stream.of(one, parted(one))), named)
                .flatMap(standing -> drafted(standing, role));
    }

    private static boolean possible(
            boolean impact,
            boolean heard,
            Optional<Reaction> reaction,
            boolean confirmed,
            boolean accountability,
            boolean answer) {
        boolean inOrder = (!heard || impact) && (reaction.isEmpty() || heard) && (!confirmed || impact);
        boolean yesConfirms = reaction.filter(said -> said == Reaction.YES).isEmpty() || confirmed;
        return inOrder && yesConfirms && (!accountability || confirmed) && (!answer || accountability);
    }

    private static Optional<Thread.Piece> piece(boolean there) {
        return there ? Optional.of(new Thread.Piece(EntryId.fresh(), OTHER, Instant.EPOCH)) : Optional.empty();
    }
}
