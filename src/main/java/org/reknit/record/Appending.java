package org.reknit.record;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.Body;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.acts.Head;
import org.reknit.acts.Leave;
import org.reknit.acts.Malformed;
import org.reknit.acts.Row;
import org.reknit.acts.SignedAct;
import org.reknit.acts.Signer;
import org.reknit.crypto.Bytes;
import org.reknit.database.Database;
import org.reknit.record.Decision.Granted;
import org.reknit.record.Decision.Refused;

/** Writes one more act behind all that stand in an opened record, unless its rule has a reason against it. */
final class Appending {
    private final OpenRecord record;
    private final Holder holder;
    private final Authors authors;
    private final RecordTable table;
    private final Database database;
    private final Moves moves;
    private final Clock clock;

    Appending(
            OpenRecord record,
            Holder holder,
            Authors authors,
            RecordTable table,
            Database database,
            Moves moves,
            Clock clock) {
        this.record = record;
        this.holder = holder;
        this.authors = authors;
        this.table = table;
        this.database = database;
        this.moves = moves;
        this.clock = clock;
    }

    <S, A extends Act, R> Decision<R> append(
            Submitted form, Class<? extends A> type, Ruled<S, A, R> ruled, Landing landing) {
        var fold = ruled.fold();
        A wanted = form.as(type);
        Submitted submitted = form;
        while (true) {
            // The head first: whatever is read after it and was not there yet keeps this act from following it.
            Head head = record.head();
            boolean open = type.equals(Leave.class) || record.members().together();
            Optional<R> reason = ruled.rule().against(record.read(fold), wanted, record);
            if (reason.isEmpty() && open) {
                SignedAct act = signed(submitted, Body.nameOf(type), fold.chapter(), head);
                switch (database.write(sql -> landing.land(sql, act, head))) {
                    case ENTERED -> {
                        tell(head.position() + 1);
                        return new Granted<>();
                    }
                    case BESIDE -> {
                        return new Granted<>();
                    }
                    case NOWHERE -> {}
                }
            }
            if (table.has(record.id(), submitted.id())) {
                if (stands(wanted, submitted.id(), fold)) return new Granted<>();
                submitted = submitted.anew();
                continue;
            }
            if (reason.isPresent()) return new Refused<>(reason.get());
            if (!open) throw new Closed();
        }
    }

    /** Whoever looks at a record of two is told that it has grown, at least up to here. */
    private void tell(long position) {
        if (authors.people().size() > 1) moves.moved(record.id(), position);
    }

    private <S, A extends Act> boolean stands(A act, EntryId entry, Fold<S, A> fold) {
        return record.find(entry, fold)
                .filter(said ->
                        said.author().equals(holder.person()) && said.act().equals(act))
                .isPresent();
    }

    private SignedAct signed(Submitted submitted, String name, Chapter chapter, Head head) {
        return submitted
                .signed()
                .map(browser -> byBrowser(submitted, browser, name, chapter, head))
                .orElseGet(() -> byHelper(submitted, name, chapter, head));
    }

    private SignedAct byHelper(Submitted submitted, String name, Chapter chapter, Head head) {
        byte[] seen = submitted.seen().filter(claim -> isPast(claim, head)).orElse(head.link());
        byte[] body = submitted.body(name).json();
        var now = Instant.ofEpochMilli(clock.millis());
        return SignedAct.sign(
                record.id(), submitted.id(), holder.person(), chapter, now, seen, body, Signer.HELPER, holder.helper());
    }

    private SignedAct byBrowser(
            Submitted submitted, Submitted.BySigningBrowser browser, String name, Chapter chapter, Head head) {
        byte[] seen = submitted.seen().orElse(head.link());
        if (!submitted.body(name).act().equals(name)) throw new Malformed("act");
        var act = new SignedAct(
                submitted.id(),
                holder.person(),
                chapter,
                browser.claimed(),
                seen,
                browser.body(),
                browser.signature(),
                Signer.BROWSER);
        if (!authors.isSigned(act) || !isPast(seen, head)) throw new Malformed("signature");
        return act;
    }

    private boolean isPast(byte[] seen, Head head) {
        return Bytes.equal(seen, head.link())
                || Bytes.equal(seen, Row.origin(record.id()))
                || table.hasLink(record.id(), seen);
    }
}
