package org.reknit.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.breaches.BreachId;
import org.reknit.people.PersonId;
import org.reknit.record.Said;

/**
 * What was asked and told about one breach.
 *
 * @param questions all that were asked, oldest first
 * @param words that the account is whole, or that there is more; oldest first
 * @param facts that were not told before, oldest first
 */
public record Asking(BreachId breach, List<Question> questions, List<Word> words, List<Fact> facts) {
    /** A word on whether the account is whole. @param by when the rest will be told, if there is more */
    public record Word(
            EntryId id,
            PersonId author,
            Instant at,
            QuestionAct.More more,
            Optional<LocalDate> by,
            List<Turn> remarks) {
        /** Whether it says that nothing is left. */
        public boolean isWhole() {
            return more == QuestionAct.More.NOTHING;
        }
    }

    /** Something that was not told before. */
    public record Fact(EntryId id, PersonId author, Instant at, List<Turn> remarks) {}

    static Asking of(BreachId breach) {
        return new Asking(breach, List.of(), List.of(), List.of());
    }

    /** The question with this id. */
    public Optional<Question> find(QuestionId id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The questions of the newest batch; empty before the first. */
    public List<Question> newest() {
        return questions.isEmpty() ? List.of() : batch(questions.getLast().batch());
    }

    /** The questions that were sent together in this entry. */
    public List<Question> batch(EntryId batch) {
        return questions.stream()
                .filter(question -> question.batch().equals(batch))
                .toList();
    }

    /** The batches, newest first. */
    public List<EntryId> batches() {
        return questions.reversed().stream().map(Question::batch).distinct().toList();
    }

    /** Those that wait for an answer. */
    public List<Question> waiting() {
        return questions.stream().filter(Question::waits).toList();
    }

    /** When the newest batch was sent. */
    public Optional<Instant> askedAt() {
        return questions.stream().map(Question::asked).max(Instant::compareTo);
    }

    /** When something was last answered. */
    public Optional<Instant> answeredAt() {
        return questions.stream()
                .flatMap(question -> question.turns().stream())
                .filter(turn -> turn.what().answers())
                .map(Turn::at)
                .max(Instant::compareTo);
    }

    /** The latest word on whether the account is whole. */
    public Optional<Word> word() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
    }

    /** When it was last said to be whole; nothing when the latest word is that there is more. */
    public Optional<Instant> wholeAt() {
        return word().filter(Word::isWhole).map(Word::at);
    }

    /** Everything but these turns: what someone sees before they have opened all. */
    public Asking without(Set<EntryId> hidden) {
        if (hidden.isEmpty()) return this;
        return new Asking(
                breach,
                questions.stream().map(question -> question.without(hidden)).toList(),
                words,
                facts);
    }

    Asking after(Said<QuestionAct> said) {
        return switch (said.act()) {
            case QuestionAct.Batch batch -> asked(batch, said);
            case QuestionAct.Answer answer -> turned(said, Optional.of(answer.of()), Turn.What.of(answer.kind()));
            case QuestionAct.Later later -> turned(said, later.of(), Turn.What.LATER, Optional.of(later.by()));
            case QuestionAct.FollowUp further -> turned(said, Optional.of(further.of()), Turn.What.FOLLOW_UP);
            case QuestionAct.Added added -> turned(said, Optional.of(added.of()), Turn.What.ADDED);
            case QuestionAct.Settled settled -> turned(said, settled.of(), Turn.What.of(settled.how()));
            case QuestionAct.Whole whole -> {
                var word = new Word(said.id(), said.author(), said.at(), whole.more(), whole.by(), List.of());
                yield new Asking(breach, questions, with(words, word), facts);
            }
            case QuestionAct.Fact told -> {
                var fact = new Fact(said.id(), said.author(), said.at(), List.of());
                yield new Asking(breach, questions, words, with(facts, fact));
            }
            case QuestionAct.Remark remark -> remarked(remark, said);
        };
    }

    private Asking asked(QuestionAct.Batch batch, Said<QuestionAct> said) {
        var all = new ArrayList<>(questions);
        for (int place = 0; place < batch.question().size(); place++) {
            all.add(new Question(batch.question().get(place), said.author(), said.id(), place, said.at(), List.of()));
        }
        return new Asking(breach, List.copyOf(all), words, facts);
    }

    private Asking turned(Said<QuestionAct> said, Optional<QuestionId> of, Turn.What what) {
        return turned(said, of, what, Optional.empty());
    }

    /** Without a question it is about all that it can be about. */
    private Asking turned(Said<QuestionAct> said, Optional<QuestionId> of, Turn.What what, Optional<LocalDate> by) {
        var turn = new Turn(said.id(), said.author(), said.at(), what, by);
        var all = questions.stream()
                .map(question -> of.map(question.id()::equals).orElseGet(() -> concerns(question, what))
                        ? question.with(turn)
                        : question)
                .toList();
        return new Asking(breach, all, words, facts);
    }

    private static boolean concerns(Question question, Turn.What what) {
        return what == Turn.What.ENOUGH ? !question.isSettled() : question.waits();
    }

    private Asking remarked(QuestionAct.Remark remark, Said<QuestionAct> said) {
        var turn = new Turn(said.id(), said.author(), said.at(), Turn.What.ADDED, Optional.empty());
        var spoken = words.stream()
                .map(word -> word.id().equals(remark.of())
                        ? new Word(
                                word.id(), word.author(), word.at(), word.more(), word.by(), with(word.remarks(), turn))
                        : word)
                .toList();
        var told = facts.stream()
                .map(fact -> fact.id().equals(remark.of())
                        ? new Fact(fact.id(), fact.author(), fact.at(), with(fact.remarks(), turn))
                        : fact)
                .toList();
        return new Asking(breach, questions, spoken, told);
    }

    private static <T> List<T> with(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
