package org.reknit.record;

import java.security.SecureRandom;
import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.Body;
import org.reknit.acts.Chapter;
import org.reknit.acts.RecordId;
import org.reknit.acts.RecordKeys;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.database.NoRoom;
import tools.jackson.core.JacksonException;

/** The pictures that folds made of one record, kept sealed, so that a long record is read like a short one. */
final class Pictures {
    /** After how many further acts a fold's picture is kept anew. */
    private static final int KEPT_AFTER = 8;

    private final RecordId record;
    private final RecordKeys keys;
    private final SnapshotTable table;
    private final SecureRandom random;

    Pictures(RecordId record, RecordKeys keys, SnapshotTable table, SecureRandom random) {
        this.record = record;
        this.keys = keys;
        this.table = table;
        this.random = random;
    }

    /**
     * @param position up to which, inclusive, the picture was folded; -1 before the first act
     * @param further how many acts went into it since one was kept
     */
    record Folded<S>(long position, S picture, int further) {}

    private record Versioned<S>(int version, S picture) {}

    /** The newest picture there is. Who is in a record takes a handful of acts and is folded from them each time. */
    <S, A extends Act> Folded<S> newest(Fold<S, A> fold) {
        var nothing = new Folded<>(-1, fold.empty(), 0);
        if (fold.chapter().equals(Chapter.PEOPLE)) return nothing;
        return table.find(record, fold.name())
                .flatMap(snapshot -> opened(fold, snapshot))
                .orElse(nothing);
    }

    /** Keeps a picture when enough acts went into it since the last one, and says how many have now. */
    <S> Folded<S> keep(Fold<S, ?> fold, Folded<S> folded) {
        if (folded.further < KEPT_AFTER || fold.chapter().equals(Chapter.PEOPLE)) return folded;
        long position = folded.position;
        long epoch = keys.newest();
        byte[] json = Body.JSON.writeValueAsBytes(new Versioned<>(fold.version(), folded.picture));
        try (Key key = keys.snapshotKey(fold.name(), epoch)) {
            byte[] sealed = key.seal(place(fold, position, epoch), json, random);
            table.keep(record, fold.name(), new SnapshotTable.Snapshot(position, epoch, sealed));
        } catch (NoRoom full) {
            // It is folded again next time; what stands here can be read all the same.
        }
        return new Folded<>(position, folded.picture, 0);
    }

    private <S, A extends Act> Optional<Folded<S>> opened(Fold<S, A> fold, SnapshotTable.Snapshot snapshot) {
        try (Key key = keys.snapshotKey(fold.name(), snapshot.epoch())) {
            byte[] json = key.open(place(fold, snapshot.position(), snapshot.epoch()), snapshot.sealed());
            var shape = Body.JSON.getTypeFactory().constructParametricType(Versioned.class, fold.shape());
            Versioned<S> versioned = Body.JSON.readValue(json, shape);
            if (versioned.version() != fold.version()) return Optional.empty();
            return Optional.of(new Folded<>(snapshot.position(), versioned.picture(), 0));
        } catch (JacksonException olderShape) {
            return Optional.empty();
        }
    }

    private byte[] place(Fold<?, ?> fold, long position, long epoch) {
        return Pae.of("reknit1/snapshot", record.value(), fold.name(), position, epoch);
    }
}
