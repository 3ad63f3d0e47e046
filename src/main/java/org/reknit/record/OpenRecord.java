package org.reknit.record;

import com.google.errorprone.annotations.MustBeClosed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.Body;
import org.reknit.acts.BrokenChain;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.acts.Head;
import org.reknit.acts.Leave;
import org.reknit.acts.Malformed;
import org.reknit.acts.RecordId;
import org.reknit.acts.RecordKeys;
import org.reknit.acts.Row;
import org.reknit.acts.SignedAct;
import org.reknit.acts.TooLong;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.database.Database;
import org.reknit.people.PersonId;
import org.reknit.proof.EntryCheck;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A record opened with the keys of someone who is in it: read by folding its acts, written by appending one more. It
 * lives for one request, and its keys are closed with it.
 */
public final class OpenRecord implements AutoCloseable {
    private final RecordId id;
    private final Holder holder;
    private final RecordKeys keys;
    private final Authors authors;
    private final Pictures pictures;
    private final Entering entering;
    private final RecordTable table;
    private final Database database;
    private final Appending appending;
    private final Clock clock;
    private final Map<Fold<?, ?>, Pictures.Folded<?>> read = new IdentityHashMap<>();

    OpenRecord(
            Holder holder,
            RecordId id,
            RecordKeys keys,
            List<PersonId> people,
            Pictures pictures,
            Entering entering,
            RecordTable table,
            Database database,
            Moves moves,
            Clock clock) {
        this.id = id;
        this.holder = holder;
        this.keys = keys;
        this.authors = new Authors(id, keys, people, this::members);
        this.pictures = pictures;
        this.entering = entering;
        this.table = table;
        this.database = database;
        this.clock = clock;
        this.appending = new Appending(this, holder, authors, table, database, moves, clock);
    }

    /** Which record this is. */
    public RecordId id() {
        return id;
    }

    /** Whose keys opened it: whoever reads here, and writes. */
    public PersonId reader() {
        return holder.person();
    }

    /** The server's clock. */
    public Instant now() {
        return clock.instant();
    }

    /** The end of the chain, now. */
    public Head head() {
        return table.head(id);
    }

    /** When it was begun, by the server's clock. */
    public Instant begun() {
        return table.begun(id);
    }

    /** Who is in it. */
    public Members members() {
        return read(Members.FOLD);
    }

    /** The fold's picture of everything up to now. What was read before is not opened again, only what came after it. */
    public <S, A extends Act> S read(Fold<S, A> fold) {
        var before = read.containsKey(fold) ? read.get(fold) : pictures.newest(fold);
        S picture = fold.shape().cast(before.picture());
        List<Row> tail = table.after(id, before.position(), authors.tags(fold.chapter()));
        for (Row row : tail) picture = fold.step().apply(picture, said(row, fold));
        long position = tail.isEmpty() ? before.position() : tail.getLast().position();
        var now = new Pictures.Folded<>(position, picture, before.further() + tail.size());
        read.put(fold, pictures.keep(fold, now));
        return picture;
    }

    /** Whether it is what this membership opens. */
    boolean fits(Membership membership) {
        return keys.newest() == membership.epoch() && authors.people().equals(membership.people());
    }

    /** The acts with these ids, in the record's order; ids that are not in this chapter are left out. */
    public <S, A extends Act> List<Said<A>> find(Collection<EntryId> ids, Fold<S, A> fold) {
        return table.find(id, ids).stream()
                .filter(row -> authors.of(row, fold.chapter()).isPresent())
                .map(row -> said(row, fold))
                .toList();
    }

    /** The act with which this person joined, as they signed it: joins are the first entries. */
    public Optional<SignedAct> joinOf(PersonId person) {
        byte[] tag = keys.tag(person, Chapter.PEOPLE, 0);
        return table.all(id, 0, authors.people().size()).stream()
                .filter(row -> Bytes.equal(row.tag(), tag))
                .findFirst()
                .map(row -> keys.open(row, person, Chapter.PEOPLE));
    }

    /** The act with this id, if it stands in this chapter. */
    public <S, A extends Act> Optional<Said<A>> find(EntryId id, Fold<S, A> fold) {
        return find(List.of(id), fold).stream().findFirst();
    }

    /**
     * Appends what was submitted unless the rule refuses it. Should someone else write first, the rule is asked again
     * about what then stands. The same act with the same id is already done, however often it is sent.
     *
     * @throws TooLong when it does not fit an entry
     * @throws Malformed when it is no such act, or the browser's signature does not fit
     * @throws Overtaken when the browser signed other words under an id that is taken
     * @throws Closed when one of the two has left
     */
    public <S, A extends Act, R> Decision<R> append(
            Submitted submitted, Class<? extends A> type, Ruled<S, A, R> ruled) {
        return append(submitted, type, ruled, this::atTheEnd);
    }

    /** The same for an act that need not follow the chain at once. */
    public <S, A extends Act, R> Decision<R> append(
            Submitted submitted, Class<? extends A> type, Ruled<S, A, R> ruled, Landing landing) {
        return appending.append(submitted, type, ruled, landing);
    }

    /** Appends what no rule stands against, such as what one keeps for oneself; it throws as {@link #append} does. */
    public <S, A extends Act> void keep(Submitted submitted, Class<? extends A> type, Fold<S, A> fold) {
        Ruled<S, A, NeverRefused> free = fold.unless(picture -> Optional.empty());
        switch (append(submitted, type, free)) {
            case Granted<NeverRefused> kept -> {}
            case Refused<NeverRefused>(NeverRefused none) -> throw new IllegalStateException(none.name());
        }
    }

    /** The reasons against what is kept without a rule: none. */
    private enum NeverRefused {}

    private Landing.Landed atTheEnd(JdbcClient sql, SignedAct act, Head head) {
        return append(sql, head, List.of(act)) ? Landing.Landed.ENTERED : Landing.Landed.NOWHERE;
    }

    /**
     * Appends signed acts one behind the other, inside the caller's transaction; false, with nothing written, when someone
     * else wrote first.
     *
     * @throws TooLong when one does not fit an entry
     */
    public boolean append(JdbcClient sql, Head head, List<SignedAct> acts) {
        Head end = head;
        for (SignedAct act : acts) {
            Row row = entering.row(act, end);
            boolean entered = table.append(sql, row);
            if (!entered && end != head) throw new BrokenChain("half of what belongs together");
            if (!entered) return false;
            end = new Head(id, row.position(), row.link(), row.at(), Optional.of(row.checkpoint()));
        }
        return true;
    }

    /** Whether an entry has this id. */
    public boolean has(EntryId entry) {
        return table.has(id, entry);
    }

    /** An act that lies beside the record, read as from an entry, and proved to be its author's. */
    public <S, A extends Act> Said<A> read(SignedAct act, Instant at, Fold<S, A> fold) {
        if (!act.chapter().equals(fold.chapter()) || !authors.isSigned(act)) throw new BrokenChain("signature");
        return said(act, at, fold);
    }

    /** Leaves the pair: the act, and from then on nothing more is written here. */
    public void leave(EntryId act) {
        keep(Submitted.plain(act, Map.of()), Leave.class, Members.FOLD);
        database.change(sql -> table.close(sql, id, clock.instant()));
    }

    /** The record's key in each epoch, for an archive that its member takes with them. */
    public List<byte[]> keysForExport() {
        return keys.revealed();
    }

    /** Opens every row anew for such an archive, with the record's own keys, for as long as it is open. */
    public EntryCheck checking(Collection<Chapter> chapters) {
        return new EntryCheck(id, keys, authors.people(), chapters, List.of());
    }

    /** A key that only those in the record have, for something kept beside it. */
    @MustBeClosed
    public Key keyFor(String use) {
        return keys.epoch(0).derive("beside/" + use);
    }

    /** Who may have written here. */
    public List<PersonId> authors() {
        return authors.people();
    }

    /** Rows from a position on, for a browser that follows the chain. */
    public List<Row> rows(long from, int most) {
        return table.all(id, from, most);
    }

    /** Every row up to an end, for an archive: the other may be writing meanwhile. */
    public Iterable<Row> rows(Head end) {
        return new Rows(table, id, end.position());
    }

    /** Wipes its keys; nothing more can be opened or written. */
    @Override
    public void close() {
        keys.close();
    }

    private <S, A extends Act> Said<A> said(Row row, Fold<S, A> fold) {
        var author = authors.of(row, fold.chapter()).orElseThrow(() -> new BrokenChain("an unknown author"));
        SignedAct act = keys.open(row, author, fold.chapter());
        if (!authors.isSigned(act)) throw new BrokenChain("signature");
        return said(act, row.at(), fold);
    }

    private static <S, A extends Act> Said<A> said(SignedAct act, Instant at, Fold<S, A> fold) {
        var read = fold.read(Body.read(act.body()));
        return new Said<>(act.id(), act.author(), at, act.claimed(), act.signer(), read);
    }

    @Override
    public String toString() {
        return "OpenRecord[" + id + "]";
    }
}
