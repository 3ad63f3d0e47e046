package org.reknit.between;

import com.google.errorprone.annotations.MustBeClosed;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.reknit.acts.Act;
import org.reknit.acts.BrokenChain;
import org.reknit.acts.Head;
import org.reknit.acts.SignedAct;
import org.reknit.between.Tray.Laid;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.database.Database;
import org.reknit.database.NoRoom;
import org.reknit.keys.ServerShare;
import org.reknit.record.Company;
import org.reknit.record.Decision;
import org.reknit.record.Fold;
import org.reknit.record.Landing.Landed;
import org.reknit.record.OpenRecord;
import org.reknit.record.Ruled;
import org.reknit.record.Said;
import org.reknit.record.Submitted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What each of two writes alone and what appears to both at the same moment. Until then it is in no record: an act, signed
 * by its author, lies in a tray that neither a copy of the database nor the other's keys open, and nothing the other can
 * ask for depends on it (docs/decisions/0011).
 */
@Component
public class Together {
    private static final String USE = "between/tray";

    private final TrayTable table;
    private final Database database;
    private final ServerShare share;
    private final Clock clock;
    private final SecureRandom random;

    Together(TrayTable table, Database database, ServerShare share, Clock clock, SecureRandom random) {
        this.table = table;
        this.database = database;
        this.share = share;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Lays an act down, in the place of an earlier one of the same author. When the other's lies there, both enter the
     * record at once, the earlier first, and leave the tray in the same transaction. Whoever comes second is told neither
     * before nor by the answer that the other's was there.
     *
     * @param topic what the other's has to be about, too; the same for both
     * @see OpenRecord#append(Submitted, Class, Ruled)
     */
    public <S, A extends Act, R> Decision<R> lay(
            Company company, String topic, Submitted submitted, Class<? extends A> type, Ruled<S, A, R> ruled) {
        var decision = company.oursOrNotHere()
                .append(submitted, type, ruled, (sql, act, head) -> land(sql, company, topic, act, head, ruled.fold()));
        table.settle();
        return decision;
    }

    /** Takes back what this person laid down; nothing is left of it, and nobody learns that it was there. */
    public void takeBack(Company company, String topic) {
        change(company.oursOrNotHere(), tray -> tray.without(topic, company.me()));
    }

    /** Forgets what still lies between two who have parted. It will not be opened any more. */
    public void forget(OpenRecord record) {
        change(record, tray -> Tray.EMPTY);
    }

    /** What this person has laid down in a chapter and what has not appeared yet. It is theirs alone to read. */
    public <S, A extends Act> List<Said<A>> mine(Company company, Fold<S, A> fold) {
        return company.ours().filter(record -> company.other().isPresent()).stream()
                .flatMap(record -> tray(record).of(company.me()).stream()
                        .filter(laid -> laid.act().chapter().equals(fold.chapter()))
                        .map(laid -> record.read(laid.act(), laid.at(), fold)))
                .toList();
    }

    private <A extends Act> Landed land(
            JdbcClient sql, Company company, String topic, SignedAct act, Head head, Fold<?, A> fold) {
        OpenRecord record = company.oursOrNotHere();
        Tray tray = hold(sql, record);
        if (record.has(act.id())) return Landed.NOWHERE;
        // Somebody may have used an id twice; what can never enter the record must not keep the other from laying
        // theirs.
        var theirs = tray.find(topic, company.otherOrNotHere())
                .filter(laid -> !record.has(laid.act().id()));
        theirs.ifPresent(laid -> prove(company, laid, fold));
        if (theirs.isEmpty()) {
            keep(sql, record, tray.with(new Laid(topic, Instant.ofEpochMilli(clock.millis()), act)));
            return Landed.BESIDE;
        }
        if (!record.append(sql, head, List.of(theirs.get().act(), act))) return Landed.NOWHERE;
        keep(sql, record, tray.without(topic, company.otherOrNotHere()).without(topic, company.me()));
        return Landed.ENTERED;
    }

    private static <A extends Act> void prove(Company company, Laid laid, Fold<?, A> fold) {
        var said = company.oursOrNotHere().read(laid.act(), laid.at(), fold);
        if (!said.author().equals(company.otherOrNotHere())) throw new BrokenChain("not the other's");
    }

    private void change(OpenRecord record, UnaryOperator<Tray> change) {
        database.change(sql -> keep(sql, record, change.apply(hold(sql, record))));
        table.settle();
    }

    /** The tray as it is. It is put there by whoever looks first, so that its being there says nothing. */
    private Tray tray(OpenRecord record) {
        var kept = table.find(record.id());
        if (kept.isPresent()) return open(record, kept.get());
        try {
            table.begin(record.id(), seal(record, Tray.EMPTY));
        } catch (NoRoom full) {
            // It is put there another time; to read needs no room.
        }
        return Tray.EMPTY;
    }

    private Tray hold(JdbcClient sql, OpenRecord record) {
        table.hold(sql, record.id(), seal(record, Tray.EMPTY));
        return table.find(sql, record.id()).map(kept -> open(record, kept)).orElse(Tray.EMPTY);
    }

    private void keep(JdbcClient sql, OpenRecord record, Tray tray) {
        table.keep(sql, record.id(), seal(record, tray));
    }

    private byte[] seal(OpenRecord record, Tray tray) {
        try (Key key = key(record)) {
            return key.seal(place(record), tray.bytes(), random);
        }
    }

    private Tray open(OpenRecord record, byte[] sealed) {
        try (Key key = key(record)) {
            return Tray.of(key.open(place(record), sealed));
        }
    }

    @MustBeClosed
    private Key key(OpenRecord record) {
        byte[] ours = share.of(USE, record.id().toString());
        try (Key pair = record.keyFor(USE)) {
            return pair.derive(ours, USE);
        }
    }

    private static byte[] place(OpenRecord record) {
        return Pae.of("reknit1/tray", record.id().value());
    }
}
