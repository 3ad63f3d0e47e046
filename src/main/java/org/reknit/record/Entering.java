package org.reknit.record;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.reknit.acts.Body;
import org.reknit.acts.Head;
import org.reknit.acts.Join;
import org.reknit.acts.Malformed;
import org.reknit.acts.Padding;
import org.reknit.acts.RecordId;
import org.reknit.acts.RecordKeys;
import org.reknit.acts.Row;
import org.reknit.acts.ServerKey;
import org.reknit.acts.SignedAct;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seals a signed act and ties it to the end of one record's chain. */
final class Entering {
    private final RecordId record;
    private final RecordKeys keys;
    private final RecordTable table;
    private final ServerKey serverKey;
    private final Clock clock;
    private final SecureRandom random;

    Entering(
            RecordId record,
            RecordKeys keys,
            RecordTable table,
            ServerKey serverKey,
            Clock clock,
            SecureRandom random) {
        this.record = record;
        this.keys = keys;
        this.table = table;
        this.serverKey = serverKey;
        this.clock = clock;
        this.random = random;
    }

    /** One of the first entries, signed with the keys it brings. */
    void join(JdbcClient sql, SignedAct join) {
        var member = Body.read(join.body()).as(Join.class).member();
        if (!member.person().equals(join.author()) || !join.isSignedBy(member, record)) throw new Malformed("join");
        if (!table.append(sql, row(join, table.head(sql, record)))) throw new Malformed("join");
    }

    /** The act as the entry that follows this head. */
    Row row(SignedAct act, Head head) {
        byte[] share = new byte[Key.LENGTH];
        random.nextBytes(share);
        long epoch = keys.newest();
        byte[] tag = keys.tag(act.author(), act.chapter(), epoch);
        Key scope = keys.scope(act.author(), act.chapter(), epoch);
        byte[] sealed;
        try (Key entry = scope.derive(share, "entry")) {
            sealed = entry.seal(keys.place(act.id(), tag, epoch), Padding.pad(act.content()), random);
        }
        long position = head.position() + 1;
        Instant at = Instant.ofEpochMilli(clock.millis());
        byte[] kc = scope.publish(share, "commit");
        byte[] link = Row.link(head.link(), record, position, act.id(), tag, epoch, at, kc, Bytes.sha256(sealed));
        byte[] checkpoint = serverKey.checkpoint(Head.checkpointed(record, position, link, at));
        return new Row(record, position, act.id(), tag, epoch, at, kc, sealed, link, checkpoint, share);
    }
}
