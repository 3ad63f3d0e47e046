package org.reknit.record;

import java.security.SecureRandom;
import java.time.Instant;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.acts.Head;
import org.reknit.acts.Padding;
import org.reknit.acts.RecordKeys;
import org.reknit.acts.Row;
import org.reknit.acts.SignedAct;
import org.reknit.acts.Signer;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.crypto.Reveal;
import org.reknit.crypto.Signing;
import org.reknit.keys.NewPerson;
import org.reknit.people.PersonId;

/** Someone who holds a record's key and can write to the database, but lacks the author's and the server's keys. */
public final class Forger {
    private final SecureRandom random = new SecureRandom();
    private final OpenRecord record;
    private final NewPerson signer;

    public Forger(OpenRecord record, NewPerson signer) {
        this.record = record;
        this.signer = signer;
    }

    /** A row at the end of the chain, in this author's name, with everything right but the two signatures. */
    public Row inTheNameOf(PersonId author, Chapter chapter, byte[] body, Instant at) {
        Head head = record.head();
        var id = EntryId.fresh();
        var own = signer.sign(record.id(), id, chapter, at, head.link(), body);
        var act = new SignedAct(id, author, chapter, at, head.link(), body, own.signature(), Signer.BROWSER);
        return row(head, act, at);
    }

    private Row row(Head head, SignedAct act, Instant at) {
        var keys = RecordKeys.of(record.id(), record.keysForExport());
        long epoch = keys.newest();
        byte[] share = Key.random(random).reveal(Reveal.EXPORT);
        byte[] tag = keys.tag(act.author(), act.chapter(), epoch);
        Key scope = keys.scope(act.author(), act.chapter(), epoch);
        byte[] sealed =
                scope.derive(share, "entry").seal(keys.place(act.id(), tag, epoch), Padding.pad(act.content()), random);
        byte[] kc = scope.publish(share, "commit");
        long position = head.position() + 1;
        byte[] link = Row.link(head.link(), record.id(), position, act.id(), tag, epoch, at, kc, Bytes.sha256(sealed));
        byte[] checkpoint = Signing.random(random).sign(Head.checkpointed(record.id(), position, link, at));
        return new Row(record.id(), position, act.id(), tag, epoch, at, kc, sealed, link, checkpoint, share);
    }
}
