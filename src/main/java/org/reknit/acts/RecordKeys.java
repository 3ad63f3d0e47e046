package org.reknit.acts;

import com.google.errorprone.annotations.MustBeClosed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.crypto.Reveal;
import org.reknit.people.PersonId;

/**
 * A record's keys through its epochs, and what is derived from them for each author's chapters. They are all its own, and
 * closed with it.
 */
public final class RecordKeys implements AutoCloseable {
    private static final int TAG = 8;
    private static final byte[] NO_SALT = {};

    private final RecordId record;
    private final long newest;
    private final LongFunction<byte[]> sealedEpochs;
    private final Map<Long, Key> epochs = new HashMap<>();
    private final Map<String, Key> scopes = new HashMap<>();

    /**
     * @param key of the newest epoch, which is closed with these
     * @param sealedEpochs the key of an older epoch, sealed under the next one's
     */
    @MustBeClosed
    public RecordKeys(RecordId record, long newest, Key key, LongFunction<byte[]> sealedEpochs) {
        this.record = record;
        this.newest = newest;
        this.sealedEpochs = sealedEpochs;
        epochs.put(newest, key);
    }

    /** The keys as an archive keeps them, one for each epoch. @throws CannotOpen when one is no key */
    @MustBeClosed
    @SuppressWarnings("MustBeClosed") // closed with these
    public static RecordKeys of(RecordId record, List<byte[]> epochs) {
        var keys = new RecordKeys(record, epochs.size() - 1, Key.of(epochs.getLast()), epoch -> new byte[0]);
        for (int epoch = 0; epoch < epochs.size() - 1; epoch++) {
            keys.epochs.put((long) epoch, Key.of(epochs.get(epoch)));
        }
        return keys;
    }

    /** The keys as an archive keeps them. */
    public List<byte[]> revealed() {
        return LongStream.rangeClosed(0, newest)
                .mapToObj(epoch -> epoch(epoch).reveal(Reveal.EXPORT))
                .toList();
    }

    /** The epoch in which new entries are written. */
    public long newest() {
        return newest;
    }

    /** A key of these, lent. @throws CannotOpen when the record never had such an epoch */
    @SuppressWarnings("MustBeClosed") // closed with these
    public Key epoch(long epoch) {
        if (epoch < 0 || epoch > newest) throw new CannotOpen("epoch");
        Key known = epochs.get(epoch);
        if (known != null) return known;
        Key opened = epoch(epoch + 1).openKey(epochPlace(record, epoch), sealedEpochs.apply(epoch));
        epochs.put(epoch, opened);
        return opened;
    }

    /** Where an older epoch's key is sealed. */
    static byte[] epochPlace(RecordId record, long epoch) {
        return Pae.of("reknit1/epoch", record.value(), epoch);
    }

    /** Where a member's copy of the record's key is sealed. */
    public static byte[] memberPlace(RecordId record, PersonId person, long epoch) {
        return Pae.of("reknit1/member", record.value(), person.value(), epoch);
    }

    /** The opaque eight bytes by which the database tells one author's chapter from another. */
    public byte[] tag(PersonId author, Chapter chapter, long epoch) {
        byte[] whole = epoch(epoch).publish(NO_SALT, "tag/" + author + "/" + chapter.name());
        return Arrays.copyOf(whole, TAG);
    }

    /** Under which a fold's picture is kept. */
    @MustBeClosed
    public Key snapshotKey(String fold, long epoch) {
        return epoch(epoch).derive("snapshot/" + fold);
    }

    /** The entry, opened and checked against its place, but not yet for who signed it. */
    public SignedAct open(Row row, PersonId author, Chapter chapter) {
        Key scope = scope(author, chapter, row.epoch());
        if (!Bytes.equal(row.kc(), scope.publish(row.share(), "commit"))) throw new CannotOpen("commitment");
        try (Key entry = scope.derive(row.share(), "entry")) {
            var act = SignedAct.fromContent(row.id(), entry.open(place(row), row.sealed()));
            if (!act.author().equals(author) || !act.chapter().equals(chapter)) throw new CannotOpen("scope");
            return act;
        }
    }

    /** One author's chapter in an epoch, which is what a grant would hand over; lent. */
    @SuppressWarnings("MustBeClosed") // closed with these
    public Key scope(PersonId author, Chapter chapter, long epoch) {
        String name = "scope/" + author + "/" + chapter.name();
        return scopes.computeIfAbsent(epoch + name, any -> epoch(epoch).derive(name));
    }

    private byte[] place(Row row) {
        return place(row.id(), row.tag(), row.epoch());
    }

    /** Where an entry is sealed. */
    public byte[] place(EntryId id, byte[] tag, long epoch) {
        return Pae.of("reknit1/entry", record.value(), id.value(), tag, epoch);
    }

    @Override
    public void close() {
        epochs.values().forEach(Key::close);
        scopes.values().forEach(Key::close);
    }
}
