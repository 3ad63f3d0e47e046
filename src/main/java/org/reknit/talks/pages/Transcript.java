package org.reknit.talks.pages;

import java.util.List;
import org.reknit.talks.Line;

/**
 * A talk to be read.
 *
 * @param opener the first sentences it was proposed with; may be empty
 * @param earlier what lies behind, oldest first
 * @param latest the latest piece and what belongs to it
 */
public record Transcript(String topic, String opener, List<Passage> earlier, List<Passage> latest) {
    static Transcript of(String topic, String opener, List<Passage> all) {
        int from = 0;
        for (int i = 0; i < all.size(); i++) if (all.get(i).kind() == Line.Kind.PIECE) from = i;
        return new Transcript(topic, opener, all.subList(0, from), all.subList(from, all.size()));
    }

    @Override
    public String toString() {
        return "Transcript";
    }
}
