package org.reknit.record;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.database.Database;
import org.reknit.people.PersonId;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/**
 * A record opened with the keys of someone who is in it: read by folding its acts, written by appending one more. It
 * lives for one request.
 */
public final class OpenRecord {
    /** After how many further acts a fold's picture is kept anew. */
    private static final int SNAPSHOT_AFTER = 8;

    private final RecordId id;
    private final PersonId reader;
    private final RecordKeys keys;
    private final List<PersonId> authors;
    private final RecordTable table;
    private final SnapshotTable snapshots;
    private final Database database;
    private final ServerKey serverKey;
    private final Clock clock;
    private final SecureRandom random;
    private final Map<Chapter, Map<Tag, PersonId>> tags = new HashMap<>();
    private final Map<PersonId, Member> joined = new HashMap<>();

    OpenRecord(
            RecordId id,
            PersonId reader,
            RecordKeys keys,
            List<PersonId> authors,
            RecordTable table,
            SnapshotTable snapshots,
            Database database,
            ServerKey serverKey,
            Clock clock,
            SecureRandom random) {
        this.id = id;
        this.reader = reader;
        this.keys = keys;
        this.authors = authors;
        this.table = table;
        this.snapshots = snapshots;
        this.database = database;
        this.serverKey = serverKey;
        this.clock = clock;
        this.random = random;
    }

    /** Which record this is. */
    public RecordId id() {
        return id;
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

    /** The fold's picture of everything up to now. */
    public <S, A extends Act> S read(Fold<S, A> fold) {
        var kept = snapshots.find(id, fold.name()).flatMap(snapshot -> opened(fold, snapshot));
        long from = kept.map(Folded::position).orElse(-1L);
        S picture = kept.map(Folded::picture).orElse(fold.empty());
        List<Row> tail = table.after(
                id, from, tags(fold.chapter()).keySet().stream().map(Tag::bytes).toList());
        if (picture instanceof Members members) members.joined().forEach(this::know);
        for (Row row : tail) picture = fold.step().apply(picture, said(row, fold));
        if (tail.size() >= SNAPSHOT_AFTER) keep(fold, picture, tail.getLast().position());
        return picture;
    }

    /** The acts with these ids, in the record's order; ids that are not in this chapter are left out. */
    public <S, A extends Act> List<Said<A>> find(Collection<EntryId> ids, Fold<S, A> fold) {
        var tags = tags(fold.chapter());
        return table.find(id, ids).stream()
                .filter(row -> tags.containsKey(new Tag(row.tag())))
                .map(row -> said(row, fold))
                .toList();
    }

    /** The act with which this person joined, as they signed it: joins are the first entries. */
    public Optional<SignedAct> joinOf(PersonId person) {
        byte[] tag = keys.tag(person, Chapter.PEOPLE, 0);
        return table.all(id, 0, authors.size()).stream()
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
     * about what then stands. The same id a second time is the same act, and already done.
     *
     * @param rule the reason against it, or nothing
     * @throws TooLong when it does not fit an entry
     * @throws Malformed when the browser's signature does not fit
     * @throws Closed when one of the two has left
     */
    public <S, A extends Act, R> Decision<R> append(
            Submitted submitted,
            Class<? extends A> type,
            Holder holder,
            Fold<S, A> fold,
            Function<S, Optional<R>> rule) {
        while (true) {
            Head head = head();
            Optional<R> reason = rule.apply(read(fold));
            if (table.has(database.read(), id, submitted.id())) return new Granted<>();
            if (reason.isPresent()) return new Refused<>(reason.get());
            if (!type.equals(Leave.class) && !members().together()) throw new Closed();
            SignedAct act = signed(submitted, Body.nameOf(type), holder, fold.chapter(), head);
            if (database.write(sql -> enter(sql, act, head))) return new Granted<>();
        }
    }

    /** Leaves the pair: the act, and from then on nothing more is written here. */
    public void leave(Holder holder, EntryId act) {
        Function<Members, Optional<String>> always = members -> Optional.empty();
        var done = append(Submitted.plain(act, Map.of()), Leave.class, holder, Members.FOLD, always);
        int closed = database.write(sql -> {
            table.close(sql, id, clock.instant());
            return 1;
        });
        if (closed != 1 || done instanceof Refused<?>) throw new IllegalStateException("leaving is never refused");
    }

    /** The record's key in each epoch, for an archive that its member takes with them. */
    public List<Key> keysForExport() {
        return LongStream.rangeClosed(0, keys.newest()).mapToObj(keys::epoch).toList();
    }

    /** A key that only those in the record have, for something kept beside it. */
    public Key keyFor(String use) {
        return keys.epoch(0).derive("beside/" + use);
    }

    /** Who may have written here. */
    public List<PersonId> authors() {
        return authors;
    }

    /** Rows from a position on, for a browser that follows the chain. */
    public List<Row> rows(long from, int most) {
        return table.all(id, from, most);
    }

    /** Every row up to an end, for an archive: the other may be writing meanwhile. */
    public Iterable<Row> rows(Head end) {
        return new Rows(table, id, end.position());
    }

    void enterJoin(JdbcClient sql, SignedAct join) {
        var member = Body.read(join.body()).as(Join.class).member();
        if (!member.person().equals(join.author()) || !join.isSignedBy(member, id)) throw new Malformed("join");
        if (!enter(sql, join, table.head(sql, id))) throw new Malformed("join");
    }

    private boolean enter(JdbcClient sql, SignedAct act, Head head) {
        byte[] shareBytes = new byte[Key.LENGTH];
        random.nextBytes(shareBytes);
        long epoch = keys.newest();
        byte[] tag = keys.tag(act.author(), act.chapter(), epoch);
        Key scope = keys.scope(act.author(), act.chapter(), epoch);
        byte[] sealed;
        try (Key entry = scope.derive(shareBytes, "entry")) {
            sealed = entry.seal(keys.place(act.id(), tag, epoch), Padding.pad(act.content()), random);
        }
        long position = head.position() + 1;
        Instant at = Instant.ofEpochMilli(clock.millis());
        byte[] kc = scope.publish(shareBytes, "commit");
        byte[] link = Row.link(head.link(), id, position, act.id(), tag, epoch, at, kc, Bytes.sha256(sealed));
        byte[] checkpoint = serverKey.checkpoint(Head.checkpointed(id, position, link, at));
        return table.append(
                sql, new Row(id, position, act.id(), tag, epoch, at, kc, sealed, link, checkpoint, shareBytes));
    }

    private SignedAct signed(Submitted submitted, String name, Holder holder, Chapter chapter, Head head) {
        if (submitted.signed().isEmpty()) {
            byte[] seen = submitted.seen().filter(claim -> isPast(claim, head)).orElse(head.link());
            byte[] body = submitted.body(name).json();
            var now = Instant.ofEpochMilli(clock.millis());
            return SignedAct.sign(id, submitted.id(), reader, chapter, now, seen, body, Signer.HELPER, holder.helper());
        }
        var browser = submitted.signed().get();
        byte[] seen = submitted.seen().orElse(head.link());
        if (!submitted.body(name).act().equals(name)) throw new Malformed("act");
        var act = new SignedAct(
                submitted.id(),
                reader,
                chapter,
                browser.claimed(),
                seen,
                browser.body(),
                browser.signature(),
                Signer.BROWSER);
        if (!isByMember(act) || !isPast(seen, head)) throw new Malformed("signature");
        return act;
    }

    private boolean isPast(byte[] seen, Head head) {
        return Bytes.equal(seen, head.link()) || Bytes.equal(seen, Row.origin(id)) || table.hasLink(id, seen);
    }

    private <S, A extends Act> Said<A> said(Row row, Fold<S, A> fold) {
        var author = Optional.ofNullable(tags(fold.chapter()).get(new Tag(row.tag())))
                .orElseThrow(() -> new BrokenChain("an unknown author"));
        SignedAct act = checked(keys.open(row, author, fold.chapter()));
        return new Said<>(
                act.id(), act.author(), row.at(), act.claimed(), act.signer(), fold.read(Body.read(act.body())));
    }

    private SignedAct checked(SignedAct act) {
        if (!isByMember(act)) throw new BrokenChain("signature");
        return act;
    }

    private boolean isByMember(SignedAct act) {
        boolean joins = act.chapter().equals(Chapter.PEOPLE)
                && Body.read(act.body()).act().equals(Body.nameOf(Join.class));
        if (!joins)
            return member(act).filter(member -> act.isSignedBy(member, id)).isPresent();
        var member = Body.read(act.body()).as(Join.class).member();
        if (!member.person().equals(act.author()) || !act.isSignedBy(member, id)) return false;
        know(member);
        return true;
    }

    /** The author as they first joined; that never changes, so once found they are known to the end of the request. */
    private Optional<Member> member(SignedAct act) {
        boolean unread = !joined.containsKey(act.author()) && !act.chapter().equals(Chapter.PEOPLE);
        if (unread) members().joined().forEach(this::know);
        return Optional.ofNullable(joined.get(act.author()));
    }

    private void know(Member member) {
        joined.putIfAbsent(member.person(), member);
    }

    private <S, A extends Act> Optional<Folded<S>> opened(Fold<S, A> fold, SnapshotTable.Snapshot snapshot) {
        Key key = keys.snapshotKey(fold.name(), snapshot.epoch());
        byte[] json = key.open(snapshotPlace(fold, snapshot.position(), snapshot.epoch()), snapshot.sealed());
        try {
            var shape = Body.JSON.getTypeFactory().constructParametricType(Versioned.class, fold.shape());
            Versioned<S> versioned = Body.JSON.readValue(json, shape);
            if (versioned.version() != fold.version()) return Optional.empty();
            return Optional.of(new Folded<>(snapshot.position(), versioned.picture()));
        } catch (JacksonException olderShape) {
            return Optional.empty();
        }
    }

    private <S, A extends Act> void keep(Fold<S, A> fold, S picture, long position) {
        long epoch = keys.newest();
        byte[] json = Body.JSON.writeValueAsBytes(new Versioned<>(fold.version(), picture));
        byte[] sealed = keys.snapshotKey(fold.name(), epoch).seal(snapshotPlace(fold, position, epoch), json, random);
        snapshots.keep(id, fold.name(), new SnapshotTable.Snapshot(position, epoch, sealed));
    }

    private byte[] snapshotPlace(Fold<?, ?> fold, long position, long epoch) {
        return Pae.of("reknit1/snapshot", id.value(), fold.name(), position, epoch);
    }

    private Map<Tag, PersonId> tags(Chapter chapter) {
        return tags.computeIfAbsent(chapter, this::derivedTags);
    }

    private Map<Tag, PersonId> derivedTags(Chapter chapter) {
        var derived = new HashMap<Tag, PersonId>();
        for (long epoch = 0; epoch <= keys.newest(); epoch++) {
            for (PersonId author : authors) derived.put(new Tag(keys.tag(author, chapter, epoch)), author);
        }
        return derived;
    }

    private record Folded<S>(long position, S picture) {}

    private record Versioned<S>(int version, S picture) {}

    private record Tag(long value) {
        Tag(byte[] bytes) {
            this(Pae.number(bytes));
        }

        byte[] bytes() {
            return Pae.number(value);
        }
    }

    @Override
    public String toString() {
        return "OpenRecord[" + id + "]";
    }
}
