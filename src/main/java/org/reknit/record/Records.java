package org.reknit.record;

import com.google.errorprone.annotations.MustBeClosed;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reknit.acts.Body;
import org.reknit.acts.BrokenChain;
import org.reknit.acts.Join;
import org.reknit.acts.RecordId;
import org.reknit.acts.RecordKeys;
import org.reknit.acts.RecordKind;
import org.reknit.acts.ServerKey;
import org.reknit.acts.SignedAct;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.Exchange;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.database.Database;
import org.reknit.database.NoRoom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the records of whoever is here, and begins new ones. */
@Component
public class Records {
    private final RecordTable table;
    private final SnapshotTable snapshots;
    private final Database database;
    private final ServerKey serverKey;
    private final Moves moves;
    private final Clock clock;
    private final SecureRandom random;

    Records(
            RecordTable table,
            SnapshotTable snapshots,
            Database database,
            ServerKey serverKey,
            Moves moves,
            Clock clock,
            SecureRandom random) {
        this.table = table;
        this.snapshots = snapshots;
        this.database = database;
        this.serverKey = serverKey;
        this.moves = moves;
        this.clock = clock;
        this.random = random;
    }

    /** The person's own record. */
    public OpenRecord own(Holder holder) {
        return own(table.memberships(holder.person()), holder);
    }

    private OpenRecord own(List<Membership> memberships, Holder holder) {
        return newest(memberships, RecordKind.PRIVATE)
                .map(membership -> open(membership, holder))
                .orElseThrow(() -> new BrokenChain("no private record"));
    }

    /** The record of the pair this person is in, if they are in one. */
    public Optional<OpenRecord> shared(Holder holder) {
        return newest(table.memberships(holder.person()), RecordKind.SHARED)
                .map(membership -> open(membership, holder));
    }

    /** This person with all that their keys open. */
    public Company company(Holder holder) {
        var memberships = table.memberships(holder.person());
        var ours = newest(memberships, RecordKind.SHARED).map(membership -> open(membership, holder));
        return new Company(holder.person(), own(memberships, holder), ours, ours.map(OpenRecord::members));
    }

    /** Every record this person is in, their own first. */
    public List<OpenRecord> all(Holder holder) {
        return table.memberships(holder.person()).stream()
                .map(membership -> open(membership, holder))
                .toList();
    }

    /** Begins a private record inside the caller's transaction, with its owner's join as the first entry. */
    public void beginOwn(JdbcClient sql, RecordId record, byte[] sealedKey, SignedAct join, Key accountRoot) {
        var place = RecordKeys.memberPlace(record, join.author(), 0);
        try (Key wrapping = accountRoot.derive("record");
                Key key = wrapping.openKey(place, sealedKey)) {
            table.create(sql, record, RecordKind.PRIVATE, clock.instant());
            table.addMember(sql, record, join.author(), sealedKey);
            first(record, key, List.of(join), sql);
        }
    }

    /**
     * Begins a pair's record inside the caller's transaction: a new key, sealed for the inviter and sent to the other,
     * and both joins as the first two entries.
     *
     * @throws CannotOpen when the other's exchange key is none
     */
    public void beginShared(JdbcClient sql, RecordId record, Holder inviter, SignedAct join, SignedAct otherJoin) {
        var other = Body.read(otherJoin.body()).as(Join.class).member();
        var place = RecordKeys.memberPlace(record, inviter.person(), 0);
        try (Key key = Key.random(random);
                Key wrapping = inviter.accountRoot().derive("record")) {
            table.create(sql, record, RecordKind.SHARED, clock.instant());
            table.addMember(sql, record, inviter.person(), wrapping.seal(place, key, random));
            byte[] exchange = Bytes.of(other.exchange());
            table.addEnvelope(sql, record, other.person(), Exchange.send(exchange, info(record), key));
            first(record, key, List.of(join, otherJoin), sql);
        }
    }

    /** The server's public key, with which checkpoints are checked. */
    public byte[] serverKey() {
        return serverKey.publicKey();
    }

    private static Optional<Membership> newest(List<Membership> memberships, RecordKind kind) {
        return memberships.stream()
                .filter(membership -> membership.kind() == kind)
                .reduce((older, newer) -> newer);
    }

    private void first(RecordId record, Key key, List<SignedAct> joins, JdbcClient sql) {
        try (var keys = new RecordKeys(record, 0, key, any -> new byte[0])) {
            var entering = entering(record, keys);
            for (SignedAct join : joins) entering.join(sql, join);
        }
    }

    private OpenRecord open(Membership membership, Holder holder) {
        return holder.opened().of(membership, one -> unsealed(one, holder));
    }

    @SuppressWarnings("MustBeClosed") // closed with the record, and that with the visit
    private OpenRecord unsealed(Membership membership, Holder holder) {
        var record = membership.record();
        var keys = keys(membership, holder);
        return new OpenRecord(
                holder,
                record,
                keys,
                membership.people(),
                new Pictures(record, keys, snapshots, random),
                entering(record, keys),
                table,
                database,
                moves,
                clock);
    }

    @MustBeClosed
    @SuppressWarnings("MustBeClosed") // the record's key is closed with the others
    private RecordKeys keys(Membership membership, Holder holder) {
        var record = membership.record();
        var place = RecordKeys.memberPlace(record, membership.person(), membership.epoch());
        try (Key wrapping = holder.accountRoot().derive("record")) {
            Key key = membership.sealedKey().isPresent()
                    ? wrapping.openKey(place, membership.sealedKey().get())
                    : receive(membership, holder, wrapping, place);
            return new RecordKeys(record, membership.epoch(), key, epoch -> table.sealedEpoch(record, epoch));
        }
    }

    private Entering entering(RecordId record, RecordKeys keys) {
        return new Entering(record, keys, table, serverKey, clock, random);
    }

    @MustBeClosed
    @SuppressWarnings("MustBeClosed") // handed on
    private Key receive(Membership membership, Holder holder, Key wrapping, byte[] place) {
        byte[] envelope = membership.envelope().orElseThrow(() -> new BrokenChain("no key"));
        Key key = holder.exchange().receive(info(membership.record()), envelope);
        try {
            table.keep(membership, wrapping.seal(place, key, random));
        } catch (NoRoom full) {
            // The envelope stays and is opened again next time; to read needs no room.
        }
        return key;
    }

    static byte[] info(RecordId record) {
        byte[] id = Pae.id(record.value());
        byte[] label = "reknit1/pair".getBytes(StandardCharsets.UTF_8);
        byte[] info = Arrays.copyOf(label, label.length + id.length);
        System.arraycopy(id, 0, info, label.length, id.length);
        return info;
    }
}
