package org.reknit.questions;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;
import org.reknit.record.Fold;
import org.reknit.record.Said;

/** What one person keeps to themselves about the questions of each breach. */
public record Notes(List<Page> all) {
    /** The picture of a private record's questions, drafts, and what was opened. */
    public static final Fold<Notes, NoteAct> FOLD = new Fold<>(
            "question-notes", 1, Questions.CHAPTER, NoteAct.class, Notes.class, new Notes(List.of()), Notes::after);

    /** A question of one's own. @param newest the entry in which it last stood */
    public record Own(QuestionId id, EntryId newest, Pile pile) {}

    /** From when on answers may come how. */
    public record Rule(Instant at, Arrival arrival, List<DayOfWeek> days) {}

    /** A draft of an answer. */
    public record Draft(QuestionId of, EntryId newest, Instant at) {}

    /**
     * What belongs to one breach.
     *
     * @param own in the order in which they were first written; what was removed is gone
     * @param chosen for the next batch
     * @param rules oldest first
     * @param opened answers opened by hand
     */
    public record Page(
            BreachId breach,
            List<Own> own,
            List<QuestionId> chosen,
            List<Rule> rules,
            List<EntryId> opened,
            List<Draft> drafts,
            Optional<EntryId> before,
            Optional<EntryId> fact) {
        static Page of(BreachId breach) {
            return new Page(
                    breach, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
        }

        /** One's own questions on a pile. */
        public List<Own> on(Pile pile) {
            return own.stream().filter(question -> question.pile() == pile).toList();
        }

        /** The question with this id, unless it was removed. */
        public Optional<Own> find(QuestionId id) {
            return own.stream().filter(question -> question.id().equals(id)).findFirst();
        }

        /** The draft of an answer to this question. */
        public Optional<Draft> draft(QuestionId of) {
            return drafts.stream().filter(draft -> draft.of().equals(of)).findFirst();
        }

        /** What was last chosen about when answers may come. */
        public Rule rule() {
            return rules.isEmpty() ? new Rule(Instant.EPOCH, Arrival.SELF, List.of()) : rules.getLast();
        }

        Page after(Said<NoteAct> said) {
            EntryId id = said.id();
            return switch (said.act()) {
                case NoteAct.Written written -> written(new Own(written.question(), id, written.pile()));
                case NoteAct.Removed removed ->
                    with(
                            own.stream()
                                    .filter(question -> !question.id().equals(removed.question()))
                                    .toList(),
                            chosen,
                            rules,
                            opened,
                            drafts);
                case NoteAct.Chosen next ->
                    with(
                            own,
                            next.question(),
                            more(rules, new Rule(said.at(), next.arrival(), next.days())),
                            opened,
                            drafts);
                case NoteAct.Arriving from ->
                    with(own, chosen, more(rules, new Rule(said.at(), from.arrival(), from.days())), opened, drafts);
                case NoteAct.Opened by ->
                    with(
                            own,
                            chosen,
                            rules,
                            Stream.concat(opened.stream(), by.answer().stream())
                                    .distinct()
                                    .toList(),
                            drafts);
                case NoteAct.AnswerDraft draft -> {
                    var others = drafts.stream().filter(one -> !one.of().equals(draft.of()));
                    var all = Stream.concat(others, Stream.of(new Draft(draft.of(), id, said.at())));
                    yield with(own, chosen, rules, opened, all.toList());
                }
                case NoteAct.Before look -> new Page(breach, own, chosen, rules, opened, drafts, Optional.of(id), fact);
                case NoteAct.FactDraft draft ->
                    new Page(breach, own, chosen, rules, opened, drafts, before, Optional.of(id));
            };
        }

        private Page written(Own newest) {
            var all = new ArrayList<>(own);
            boolean known = find(newest.id()).isPresent();
            if (known) all.replaceAll(question -> question.id().equals(newest.id()) ? newest : question);
            else all.add(newest);
            return with(List.copyOf(all), chosen, rules, opened, drafts);
        }

        private Page with(
                List<Own> questions, List<QuestionId> next, List<Rule> from, List<EntryId> open, List<Draft> kept) {
            return new Page(breach, questions, next, from, open, kept, before, fact);
        }

        private static <T> List<T> more(List<T> list, T one) {
            return Stream.concat(list.stream(), Stream.of(one)).toList();
        }
    }

    /** What belongs to this breach. */
    public Page on(BreachId breach) {
        return all.stream()
                .filter(page -> page.breach().equals(breach))
                .findFirst()
                .orElseGet(() -> Page.of(breach));
    }

    private Notes after(Said<NoteAct> said) {
        var changed = on(said.act().breach()).after(said);
        var others = all.stream().filter(page -> !page.breach().equals(changed.breach()));
        return new Notes(Stream.concat(others, Stream.of(changed)).toList());
    }
}
