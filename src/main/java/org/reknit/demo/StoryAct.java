package org.reknit.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.Act;
import org.reknit.acts.Body;
import org.reknit.breaches.Breaches;
import org.reknit.cards.Rounds;
import org.reknit.exercises.Sheets;
import org.reknit.exercises.Showing;
import org.reknit.questions.Notes;
import org.reknit.questions.Questions;
import org.reknit.record.Decision;
import org.reknit.record.Fold;
import org.reknit.record.OpenRecord;
import org.reknit.record.Ruled;
import org.reknit.record.Submitted;
import org.reknit.safety.Ways;
import org.reknit.statements.Drafts;
import org.reknit.statements.Statements;
import org.reknit.talks.Talks;
import org.reknit.text.Library;
import org.reknit.text.Reason;
import org.reknit.timeouts.TimeOuts;

/** One act that a story tells, with the rule that its own pages ask. */
record StoryAct<S, A extends Act>(Class<? extends A> type, Ruled<S, A, ? extends Reason> ruled) {
    /** @throws IllegalArgumentException when no feature that stories know says it */
    static StoryAct<?, ?> of(String act, Library library) {
        return said(library)
                .flatMap(ruled -> of(act, ruled).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody says " + act));
    }

    private static Stream<Ruled<?, ?, ? extends Reason>> said(Library library) {
        var ruled = List.of(
                Breaches.RULED, Statements.RULED, Questions.RULED, Showing.ruled(library), Talks.RULED, TimeOuts.RULED);
        var free = List.of(Rounds.FOLD, Drafts.FOLD, Sheets.FOLD, Ways.FOLD, Notes.FOLD);
        return Stream.concat(ruled.stream(), free.stream().map(StoryAct::free));
    }

    private static <S, A extends Act> Ruled<S, A, Reason> free(Fold<S, A> fold) {
        return fold.unless(picture -> Optional.empty());
    }

    private static <S, A extends Act> Optional<StoryAct<S, A>> of(String act, Ruled<S, A, ? extends Reason> ruled) {
        Class<A> acts = ruled.fold().acts();
        return Stream.of(acts.getPermittedSubclasses())
                .<Class<? extends A>>map(type -> type.asSubclass(acts))
                .filter(type -> Body.nameOf(type).equals(act))
                .map(type -> new StoryAct<>(type, ruled))
                .findFirst();
    }

    Decision<? extends Reason> into(OpenRecord record, Submitted submitted) {
        return record.append(submitted, type, ruled);
    }
}
