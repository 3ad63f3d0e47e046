package org.reknit.talks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.record.Fold;
import org.reknit.record.Said;
import org.reknit.talks.TalkDraftAct.Draft;

/** The newest unsaid words in each talk, as their author alone can read them. */
public record TalkDrafts(List<Kept> all) {
    /** The picture of a private record's drafts. */
    public static final Fold<TalkDrafts, TalkDraftAct> FOLD = new Fold<>(
            "talk-drafts",
            1,
            Talks.CHAPTER,
            TalkDraftAct.class,
            TalkDrafts.class,
            new TalkDrafts(List.of()),
            TalkDrafts::after);

    private static final int REMEMBERED = 24;

    /** Words that were kept, by their entry. */
    public record Kept(EntryId talk, Optional<Voice> voice, int step, EntryId id) {
        private boolean isOf(EntryId other, Optional<Voice> whose) {
            return talk.equals(other) && voice.equals(whose);
        }
    }

    /** What was begun in this talk in this voice. */
    public Optional<Kept> find(EntryId talk, Optional<Voice> voice) {
        return all.stream().filter(kept -> kept.isOf(talk, voice)).findFirst();
    }

    private TalkDrafts after(Said<TalkDraftAct> said) {
        return switch (said.act()) {
            case Draft draft -> {
                var newest = new Kept(draft.talk(), draft.voice(), draft.step(), said.id());
                var others = all.stream().filter(kept -> !kept.isOf(draft.talk(), draft.voice()));
                var more = Stream.concat(others, Stream.of(newest)).toList();
                yield new TalkDrafts(more.subList(Math.max(0, more.size() - REMEMBERED), more.size()));
            }
        };
    }
}
