package org.reknit.talks.pages;

import java.util.List;
import java.util.Map;
import org.reknit.acts.EntryId;
import org.reknit.talks.Talk;
import org.reknit.talks.Talks;
import org.reknit.web.Pen;

/**
 * All talks of two people, for the page that lists them.
 *
 * @param other the other's first name
 * @param topics what each is about, by its entry
 * @param pen for parking something more
 */
public record TalkList(
        Talks talks, Map<EntryId, String> topics, List<Parked> parked, boolean together, String other, Pen pen) {

    /** Something that waits for another day, with a pen to take it off the list. */
    public record Parked(EntryId id, String topic, Pen pen) {
        @Override
        public String toString() {
            return "Parked[" + id + "]";
        }
    }

    /** What nobody has ended. */
    public List<Talk> open() {
        return talks.open();
    }

    /** What lies behind, the newest first. */
    public List<Talk> past() {
        return talks.all().reversed().stream().filter(talk -> !talk.isOpen()).toList();
    }

    /** What a talk is about. */
    public String topic(EntryId talk) {
        return topics.getOrDefault(talk, "");
    }

    @Override
    public String toString() {
        return "TalkList";
    }
}
