package org.reknit.between;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.EntryId;
import org.reknit.acts.SignedAct;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.Pae;
import org.reknit.people.PersonId;

/**
 * What lies closed between two people, as its authors signed it.
 *
 * @see "docs/formats/tray-1.md"
 */
record Tray(List<Laid> all) {
    static final Tray EMPTY = new Tray(List.of());

    private static final String FORMAT = "reknit1/tray";
    private static final int PIECES = 4;
    private static final int STEP = 32 * 1024;

    /**
     * One thing laid down.
     *
     * @param topic what the other's would have to be about
     * @param at the server's clock when it was laid down
     */
    record Laid(String topic, Instant at, SignedAct act) {
        private boolean isOf(String other, PersonId author) {
            return topic.equals(other) && act.author().equals(author);
        }

        @Override
        public String toString() {
            return "Laid[" + act.id() + "]";
        }
    }

    Optional<Laid> find(String topic, PersonId author) {
        return all.stream().filter(laid -> laid.isOf(topic, author)).findFirst();
    }

    List<Laid> of(PersonId author) {
        return all.stream().filter(laid -> laid.act().author().equals(author)).toList();
    }

    /** With this in the place of what its author had laid there before. */
    Tray with(Laid laid) {
        var others = without(laid.topic(), laid.act().author()).all().stream();
        return new Tray(Stream.concat(others, Stream.of(laid)).toList());
    }

    Tray without(String topic, PersonId author) {
        return new Tray(all.stream().filter(laid -> !laid.isOf(topic, author)).toList());
    }

    /** Filled up to a multiple of 32 KiB, so that its length hardly ever tells that something was laid down. */
    byte[] bytes() {
        var pieces = new ArrayList<Object>(List.of(FORMAT));
        for (Laid laid : all) {
            pieces.addAll(List.of(
                    laid.topic(),
                    laid.act().id().value(),
                    laid.at().toEpochMilli(),
                    laid.act().padded()));
        }
        byte[] bare = Pae.of(pieces.toArray());
        return Arrays.copyOf(bare, (bare.length / STEP + 1) * STEP);
    }

    static Tray of(byte[] bytes) {
        List<byte[]> pieces = Pae.pieces(bytes);
        if (pieces.size() % PIECES != 1 || !text(pieces.getFirst()).equals(FORMAT)) throw new CannotOpen("tray");
        var all = new ArrayList<Laid>();
        for (int i = 1; i < pieces.size(); i += PIECES) {
            var id = new EntryId(Pae.id(pieces.get(i + 1)));
            var at = Instant.ofEpochMilli(Pae.number(pieces.get(i + 2)));
            all.add(new Laid(text(pieces.get(i)), at, SignedAct.fromContent(id, pieces.get(i + 3))));
        }
        return new Tray(List.copyOf(all));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Tray[" + all.size() + "]";
    }
}
