package org.reknit.path;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reknit.breaches.Breach;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Role;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;
import org.reknit.stages.Setback;
import org.reknit.statements.Thread;
import org.reknit.text.Keyed;

/** Work that stands in the shared record, where both can see it (programme, gates). */
enum Condition implements Keyed {
    /** "It has stopped" is told for each breach that can stop, since the last time it happened again. */
    STOPPED {
        @Override
        boolean holds(History history, Programme programme) {
            return told(history)
                    && each(
                            history,
                            breach -> breach.kind() == BreachKind.DISTANCE
                                    || since(
                                            latest(history, "it-has-stopped", history.who(breach, Role.RESPONSIBLE)),
                                            history.progress().last(Setback.REPEAT)));
        }
    },
    /** Both have said how a talk is stopped and taken up again; or one of them stopped it, and came back. */
    TIME_OUT {
        @Override
        boolean holds(History history, Programme programme) {
            return byBoth(history, "time-out-pact") || history.timeOuts().used();
        }
    },
    /** What it was like has been said back and confirmed. */
    HEARD {
        @Override
        boolean holds(History history, Programme programme) {
            return told(history)
                    && each(
                            history,
                            breach -> thread(history, breach).confirmed()
                                    || history.talks().heard().contains(breach.id()));
        }
    },
    /** No question that was asked waits for an answer: each has one, or was put aside. */
    QUESTIONS {
        @Override
        boolean holds(History history, Programme programme) {
            return each(
                    history,
                    breach ->
                            history.questions().on(breach.id()).waiting().isEmpty() && listDealtWith(history, breach));
        }

        /** A list shown as one sheet counts as answered by a sheet, or by questions that were dealt with one by one since. */
        private boolean listDealtWith(History history, Breach breach) {
            var asked = latest(history, "question-list", history.who(breach, Role.HURT));
            var answered = latest(history, "answer-a-batch", history.who(breach, Role.RESPONSIBLE));
            var since = history.questions().on(breach.id()).askedAt();
            return asked.isEmpty()
                    || Stream.of(answered, since).flatMap(Optional::stream).anyMatch(asked.get()::isBefore);
        }
    },
    /** "Is there anything else?" has been answered, since something last came to be known, or happened again. */
    COMPLETE {
        @Override
        boolean holds(History history, Programme programme) {
            return futureOnly(history)
                    || each(
                            history,
                            breach -> breach.kind() == BreachKind.DISTANCE
                                    || since(
                                            whole(history, breach),
                                            history.progress().lastBroken()));
        }

        /** The latest word counts; where there is none, a sheet that was shown. */
        private Optional<Instant> whole(History history, Breach breach) {
            var asking = history.questions().on(breach.id());
            return asking.word().isPresent()
                    ? asking.wholeAt()
                    : latest(history, "is-there-anything-else", history.who(breach, Role.RESPONSIBLE));
        }
    },
    /** The responsible person has said what they did. */
    OWNED {
        @Override
        boolean holds(History history, Programme programme) {
            return futureOnly(history)
                    || told(history)
                            && each(
                                    history,
                                    breach -> since(
                                            thread(history, breach)
                                                    .accountability()
                                                    .map(Thread.Piece::at),
                                            history.progress().lastBroken()));
        }
    },
    /**
     * How it became possible has been told in two voices, since something last came to be known; after a slow loss, the
     * loop has been drawn by both; in a family, terms for the time to come stand in for it.
     */
    STORY {
        @Override
        boolean holds(History history, Programme programme) {
            return futureOnly(history)
                    || byBothSince(
                            history, "the-why-in-two-voices", history.progress().lastBroken())
                    || history.isAllDistance() && byBoth(history, "pattern-map");
        }
    },
    /** There are specific steps, since something last came to be known. */
    STEPS {
        @Override
        boolean holds(History history, Programme programme) {
            return each(
                    history,
                    breach -> breach.kind() == BreachKind.DISTANCE
                            || since(
                                    latest(history, "specific-steps", history.who(breach, Role.RESPONSIBLE)),
                                    history.progress().lastBroken()));
        }
    },
    /** Both have told of enough check-ins in this stage. */
    CHECK_INS {
        @Override
        boolean holds(History history, Programme programme) {
            int enough = programme.number(Threshold.CHECK_INS, history.kind());
            return byEach(history, person -> history.weeks().count(person, history.since()) >= enough);
        }
    },
    /** Each of the two has told, of most of what was due in the last weeks, that it was kept or partly kept. */
    KEPT {
        @Override
        boolean holds(History history, Programme programme) {
            var weeks = Duration.ofDays(7L * programme.number(Threshold.KEPT_WEEKS, history.kind()));
            var lately = Stream.of(history.since(), history.now().minus(weeks))
                    .max(Instant::compareTo)
                    .orElseThrow();
            int percent = programme.number(Threshold.KEPT_PERCENT, history.kind());
            return byEach(history, person -> history.weeks().mostlyKept(person, lately, percent));
        }
    },
    /** Nothing new has come out for some weeks. */
    QUIET_WEEKS {
        @Override
        boolean holds(History history, Programme programme) {
            var quiet =
                    history.now().minus(Duration.ofDays(7L * programme.number(Threshold.QUIET_WEEKS, history.kind())));
            return history.progress().lastBroken().filter(quiet::isBefore).isEmpty();
        }
    },
    /** Small good things have been kept. */
    RITUALS {
        @Override
        boolean holds(History history, Programme programme) {
            long kept = Stream.of("small-time-together", "ritual-of-connection", "reconnection-date", "thanks-noticed")
                    .mapToLong(exercise -> count(history, exercise))
                    .sum();
            return kept >= programme.number(Threshold.RITUALS, history.kind());
        }
    },
    /** A choice is recorded by both: continue, change form, or end well. */
    CHOICE {
        @Override
        boolean holds(History history, Programme programme) {
            return byBoth(history, "decision-review");
        }
    };

    abstract boolean holds(History history, Programme programme);

    private static boolean told(History history) {
        return !history.standing().ours().all().isEmpty();
    }

    private static boolean each(History history, Predicate<Breach> test) {
        return history.standing().ours().all().stream().allMatch(test);
    }

    private static boolean byEach(History history, Predicate<PersonId> test) {
        return test.test(history.me()) && history.other().filter(test).isPresent();
    }

    private static Thread thread(History history, Breach breach) {
        return history.standing().statements().on(breach.id());
    }

    private static boolean shown(History history, String exercise, Optional<PersonId> by) {
        return latest(history, exercise, by).isPresent();
    }

    private static boolean byBoth(History history, String exercise) {
        return shown(history, exercise, Optional.of(history.me())) && shown(history, exercise, history.other());
    }

    private static boolean byBothSince(History history, String exercise, Optional<Instant> then) {
        return since(latest(history, exercise, Optional.of(history.me())), then)
                && since(latest(history, exercise, history.other()), then);
    }

    /** For how many of its times both have told of it in this stage. */
    private static long count(History history, String exercise) {
        return Math.min(
                count(history, exercise, history.me()),
                history.other().map(other -> count(history, exercise, other)).orElse(0L));
    }

    private static long count(History history, String exercise, PersonId by) {
        return history.showing().times(exercise, by).stream()
                .filter(history.since()::isBefore)
                .count();
    }

    private static Optional<Instant> latest(History history, String exercise, Optional<PersonId> by) {
        return by.flatMap(
                person -> history.showing().times(exercise, person).stream().max(Instant::compareTo));
    }

    private static boolean since(Optional<Instant> done, Optional<Instant> setback) {
        return done.isPresent() && (setback.isEmpty() || done.get().isAfter(setback.get()));
    }

    /** In a family, terms for the time to come may stand in for the account of the past (programme, variants). */
    private static boolean futureOnly(History history) {
        return history.kind().filter(PairKind.FAMILY::equals).isPresent() && byBoth(history, "future-only-terms");
    }
}
