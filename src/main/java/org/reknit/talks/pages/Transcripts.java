package org.reknit.talks.pages;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.record.NotHere;
import org.reknit.record.OpenRecord;
import org.reknit.record.Said;
import org.reknit.talks.Line;
import org.reknit.talks.TalkAct;
import org.reknit.talks.TalkAct.Propose;
import org.reknit.talks.Talks;

/** Turns what stands in the record into something to read. */
final class Transcripts {
    private Transcripts() {}

    static Transcript read(Sitting sitting) {
        var said = entries(sitting.oursOrNotHere(), sitting.entries().stream());
        var passages = sitting.talk().lines().stream()
                .flatMap(line -> Stream.ofNullable(said.get(line.id())).map(found -> passage(sitting, line, found)))
                .toList();
        return switch (found(said, sitting.talk().id()).act()) {
            case Propose propose ->
                Transcript.of(propose.topic(), propose.opener().orElse(""), passages);
            case TalkAct other -> throw new NotHere();
        };
    }

    /** What each of these is about, in the words it was written with; what is gone is left out. */
    static Map<EntryId, String> topics(OpenRecord ours, Stream<EntryId> ids) {
        return entries(ours, ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, said -> topic(said.getValue().act())));
    }

    private static String topic(TalkAct act) {
        return switch (act) {
            case Propose propose -> propose.topic();
            case TalkAct.Topic topic -> topic.text();
            case TalkAct.Settle settle -> "";
            case TalkAct.Move move -> String.join("\n", move.texts());
        };
    }

    private static Map<EntryId, Said<TalkAct>> entries(OpenRecord ours, Stream<EntryId> ids) {
        return ours.find(ids.toList(), Talks.FOLD).stream().collect(Collectors.toMap(Said::id, Function.identity()));
    }

    private static Said<TalkAct> found(Map<EntryId, Said<TalkAct>> said, EntryId id) {
        return Optional.ofNullable(said.get(id)).orElseThrow(NotHere::new);
    }

    private static Passage passage(Sitting sitting, Line line, Said<TalkAct> said) {
        String text = said.act() instanceof TalkAct.Move move ? String.join("\n", move.texts()) : "";
        return new Passage(line.kind(), sitting.name(line.voice()), text, line.elsewhere(), said.signer());
    }
}
