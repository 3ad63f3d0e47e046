package org.reknit.questions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.reknit.breaches.Breach;
import org.reknit.breaches.BreachKind;
import org.reknit.breaches.Role;
import org.reknit.people.PersonId;
import org.reknit.questions.QuestionAct.More;
import org.reknit.text.Reason;

/**
 * Who may say what, given what they can see. The one who asked is asked about what they have opened, so that no refusal
 * tells of an answer that is still to come.
 *
 * @param asking as the one who speaks sees it
 * @param accountTold whether the whole account, by date, was shown
 */
public record Rules(Optional<Role> role, BreachKind kind, Asking asking, boolean accountTold) {
    /** How long a line may be that says what to expect. */
    private static final int LONGEST_LINE = 280;

    /** Why something was not said. */
    public enum Refusal implements Reason {
        /** It is for the other one to say. */
        NOT_YOURS,
        /** Nothing was written. */
        EMPTY,
        /** More than five. */
        TOO_MANY,
        /** One of them was asked before. */
        ALREADY_ASKED,
        /** One batch at a time. */
        ONE_AT_A_TIME,
        /** It was put into other words, or on another pile, after it was looked at. */
        CHANGED,
        /** There is no such question between the two. */
        NOT_ASKED,
        /** It does not wait for an answer. */
        NOT_WAITING,
        /** Its author has put it aside. */
        PUT_ASIDE,
        /** It waits for an answer already. */
        STILL_WAITING,
        /** It has come to rest already. */
        ALREADY_SETTLED,
        /** A day is missing, or it lies too far off. */
        DAY,
        /** Questions come before the word that it is all. */
        QUESTIONS_FIRST,
        /** The account comes before the word that it is all. */
        ACCOUNT_FIRST,
        /** After a slow loss there is no account of this kind. */
        NO_ACCOUNT,
        /** The line about it is too long. */
        LINE;
    }

    /** What holds for this person when every answer has come and the account is told. */
    static Rules of(Breach breach, PersonId author, Questions questions) {
        return new Rules(breach.role(author), breach.kind(), questions.on(breach.id()), true);
    }

    /** Why this may not be said, if it may not. */
    public Optional<Refusal> against(QuestionAct act) {
        if (role.filter(speaker(act)::contains).isEmpty()) return Optional.of(Refusal.NOT_YOURS);
        return switch (act) {
            case QuestionAct.Batch batch -> batch(batch);
            case QuestionAct.Answer answer -> answer(answer);
            case QuestionAct.Later later -> later(later);
            case QuestionAct.FollowUp further -> further(further);
            case QuestionAct.Added added -> added(added);
            case QuestionAct.Settled settled -> settled(settled);
            case QuestionAct.Whole whole -> whole(whole);
            case QuestionAct.Fact fact -> fact(fact);
            case QuestionAct.Remark remark -> remark(remark);
        };
    }

    private static List<Role> speaker(QuestionAct act) {
        return switch (act) {
            case QuestionAct.Batch batch -> List.of(Role.HURT);
            case QuestionAct.FollowUp further -> List.of(Role.HURT);
            case QuestionAct.Settled settled -> List.of(Role.HURT);
            case QuestionAct.Answer answer -> List.of(Role.RESPONSIBLE);
            case QuestionAct.Later later -> List.of(Role.RESPONSIBLE);
            case QuestionAct.Whole whole -> List.of(Role.RESPONSIBLE);
            case QuestionAct.Fact fact -> List.of(Role.RESPONSIBLE);
            case QuestionAct.Added added -> List.of(Role.values());
            case QuestionAct.Remark remark -> List.of(Role.values());
        };
    }

    private Optional<Refusal> batch(QuestionAct.Batch batch) {
        var ids = batch.question();
        if (ids.size() > Questions.AT_ONCE || batch.text().size() > Questions.AT_ONCE)
            return Optional.of(Refusal.TOO_MANY);
        boolean empty = ids.isEmpty()
                || ids.size() != batch.text().size()
                || batch.text().stream().anyMatch(String::isBlank);
        if (empty) return Optional.of(Refusal.EMPTY);
        boolean known = ids.stream().anyMatch(id -> asking.find(id).isPresent());
        if (known || new HashSet<>(ids).size() != ids.size()) return Optional.of(Refusal.ALREADY_ASKED);
        return refuse(!asking.waiting().isEmpty(), Refusal.ONE_AT_A_TIME);
    }

    private Optional<Refusal> answer(QuestionAct.Answer answer) {
        var question = asking.find(answer.of());
        if (question.isEmpty()) return Optional.of(Refusal.NOT_ASKED);
        if (question.get().state() == Question.State.PARKED) return Optional.of(Refusal.PUT_ASIDE);
        if (!question.get().waits()) return Optional.of(Refusal.NOT_WAITING);
        return refuse(answer.kind().needsWords() && answer.text().isBlank(), Refusal.EMPTY);
    }

    private Optional<Refusal> later(QuestionAct.Later later) {
        if (later.of().isEmpty()) return refuse(asking.waiting().isEmpty(), Refusal.NOT_WAITING);
        var question = asking.find(later.of().get());
        if (question.isEmpty()) return Optional.of(Refusal.NOT_ASKED);
        return refuse(!question.get().waits(), Refusal.NOT_WAITING);
    }

    private Optional<Refusal> further(QuestionAct.FollowUp further) {
        var question = asking.find(further.of());
        if (question.isEmpty()) return Optional.of(Refusal.NOT_ASKED);
        if (further.text().isBlank()) return Optional.of(Refusal.EMPTY);
        return refuse(question.get().waits(), Refusal.STILL_WAITING);
    }

    /** Whoever was asked adds to what they answered; what was put aside unanswered is left alone. */
    private Optional<Refusal> added(QuestionAct.Added added) {
        var question = asking.find(added.of());
        if (question.isEmpty()) return Optional.of(Refusal.NOT_ASKED);
        boolean asked = role.filter(Role.RESPONSIBLE::equals).isPresent();
        if (asked && !question.get().isAnswered())
            return Optional.of(question.get().isSettled() ? Refusal.PUT_ASIDE : Refusal.STILL_WAITING);
        return refuse(added.text().isBlank(), Refusal.EMPTY);
    }

    private Optional<Refusal> settled(QuestionAct.Settled settled) {
        if (settled.of().isEmpty())
            return refuse(asking.questions().stream().allMatch(Question::isSettled), Refusal.ALREADY_SETTLED);
        var question = asking.find(settled.of().get());
        if (question.isEmpty()) return Optional.of(Refusal.NOT_ASKED);
        return refuse(question.get().isSettled(), Refusal.ALREADY_SETTLED);
    }

    private Optional<Refusal> whole(QuestionAct.Whole whole) {
        if (kind == BreachKind.DISTANCE) return Optional.of(Refusal.NO_ACCOUNT);
        if (whole.more() == More.THERE_IS) return refuse(whole.by().isEmpty(), Refusal.DAY);
        if (!asking.waiting().isEmpty()) return Optional.of(Refusal.QUESTIONS_FIRST);
        return refuse(!accountTold, Refusal.ACCOUNT_FIRST);
    }

    private Optional<Refusal> fact(QuestionAct.Fact fact) {
        if (fact.about().strip().length() > LONGEST_LINE) return Optional.of(Refusal.LINE);
        return refuse(fact.about().isBlank() || fact.text().isBlank(), Refusal.EMPTY);
    }

    private Optional<Refusal> remark(QuestionAct.Remark remark) {
        boolean there = asking.facts().stream().anyMatch(fact -> fact.id().equals(remark.of()))
                || asking.words().stream().anyMatch(word -> word.id().equals(remark.of()));
        if (!there) return Optional.of(Refusal.NOT_ASKED);
        return refuse(remark.text().isBlank(), Refusal.EMPTY);
    }

    private static Optional<Refusal> refuse(boolean when, Refusal reason) {
        return when ? Optional.of(reason) : Optional.empty();
    }
}
