package org.reknit.proof;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.reknit.acts.Body;
import org.reknit.acts.BrokenChain;
import org.reknit.acts.Chapter;
import org.reknit.acts.Join;
import org.reknit.acts.Malformed;
import org.reknit.acts.Member;
import org.reknit.acts.RecordId;
import org.reknit.acts.RecordKeys;
import org.reknit.acts.Row;
import org.reknit.acts.SignedAct;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.CannotOpen;
import org.reknit.crypto.Key;
import org.reknit.people.PairKind;
import org.reknit.people.PersonId;

/**
 * Opens a record's entries with its keys alone, for an archive or to check one, and goes on past whatever is wrong.
 *
 * @see "docs/formats/record-1.md, What a checker checks, 2 to 5"
 */
public final class EntryCheck {
    private final RecordId record;
    private final RecordKeys keys;
    private final List<Member> told;
    private final Map<ByteBuffer, Scope> scopes = new HashMap<>();

    /**
     * @param keys of the record, lent for as long as it is checked
     * @param told members as an archive lists them; believed only where a join does not open
     */
    public EntryCheck(
            RecordId record,
            RecordKeys keys,
            Collection<PersonId> authors,
            Collection<Chapter> chapters,
            List<Member> told) {
        this.record = record;
        this.keys = keys;
        this.told = List.copyOf(told);
        for (long epoch = 0; epoch <= keys.newest(); epoch++) {
            for (PersonId author : authors) {
                for (Chapter chapter : chapters) {
                    byte[] tag = keys.tag(author, chapter, epoch);
                    scopes.put(ByteBuffer.wrap(tag), new Scope(author, chapter, epoch));
                }
            }
        }
    }

    /** Who the rows bring in and what is wrong with them. */
    public Opened check(Iterable<Row> rows) {
        return check(rows, act -> {});
    }

    /** @param each is given what every row holds, or nothing where a row does not open */
    public Opened check(Iterable<Row> rows, Consumer<Optional<SignedAct>> each) {
        var reading = new Reading();
        for (Row row : rows) each.accept(reading.on(row));
        return new Opened(reading.joined, reading.kind, reading.closed, reading.findings);
    }

    /** What the row holds, whoever signed it; nothing where it does not open. */
    public Optional<SignedAct> open(Row row) {
        try {
            return Optional.of(opened(row));
        } catch (Wrong wrong) {
            return Optional.empty();
        }
    }

    private record Scope(PersonId author, Chapter chapter, long epoch) {}

    private final class Reading {
        private final List<Member> joined = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Set<ByteBuffer> links = new HashSet<>(List.of(ByteBuffer.wrap(Row.origin(record))));
        private Optional<PairKind> kind = Optional.empty();
        private byte[] last = Row.origin(record);
        private boolean gapless = true;
        private long place = 0;
        private long closed = 0;

        Optional<SignedAct> on(Row row) {
            gapless &= row.position() == place;
            Optional<SignedAct> act = Optional.empty();
            try {
                act = Optional.of(opened(row));
                signedAndInTime(act.get());
            } catch (Wrong wrong) {
                findings.add(Finding.in(row, wrong.flaw));
            }
            place++;
            if (act.isEmpty()) closed++;
            // Should a stored link have been changed, what was written after it still names the true one.
            links.add(ByteBuffer.wrap(row.link()));
            links.add(ByteBuffer.wrap(row.linkAfter(last)));
            last = row.link();
            return act;
        }

        private void signedAndInTime(SignedAct act) {
            Optional<Join> join = join(act);
            if (join.isPresent()) {
                take(join.get(), act);
            } else if (!isSigned(act, author(act))) {
                throw new Wrong(Flaw.SIGNATURE);
            }
            if (gapless && !links.contains(ByteBuffer.wrap(act.seen()))) throw new Wrong(Flaw.SEEN);
        }

        private void take(Join join, SignedAct act) {
            Member member = join.member();
            boolean again = joined.stream().anyMatch(known -> known.person().equals(member.person()));
            boolean begins = place < (join.kind().isPresent() ? 2 : 1);
            if (again || gapless && !begins || !member.person().equals(act.author())) throw new Wrong(Flaw.JOIN);
            if (!isSigned(act, member)) throw new Wrong(Flaw.SIGNATURE);
            joined.add(member);
            kind = kind.or(join::kind);
        }

        private boolean isSigned(SignedAct act, Member member) {
            try {
                return act.isSignedBy(member, record);
            } catch (IllegalArgumentException notAKey) {
                return false;
            }
        }

        private Member author(SignedAct act) {
            return joined.stream()
                    .filter(member -> member.person().equals(act.author()))
                    .findFirst()
                    .or(() -> findings.isEmpty() && gapless ? Optional.empty() : declared(act.author()))
                    .orElseThrow(() -> new Wrong(Flaw.AUTHOR));
        }
    }

    private Optional<Member> declared(PersonId person) {
        return told.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    private SignedAct opened(Row row) {
        Scope scope = scopes.get(ByteBuffer.wrap(row.tag()));
        if (row.epoch() < 0 || row.epoch() > keys.newest()) throw new Wrong(Flaw.EPOCH);
        if (scope == null) throw new Wrong(Flaw.TAG);
        if (scope.epoch() != row.epoch()) throw new Wrong(Flaw.EPOCH);
        if (row.share().length == 0) throw new Wrong(Flaw.SHARE);
        Key key = keys.scope(scope.author(), scope.chapter(), row.epoch());
        if (!Bytes.equal(row.kc(), key.publish(row.share(), "commit"))) throw new Wrong(Flaw.COMMITMENT);
        SignedAct act = unsealed(row, key);
        boolean fits = act.author().equals(scope.author()) && act.chapter().equals(scope.chapter());
        if (!fits) throw new Wrong(Flaw.SCOPE);
        return act;
    }

    private SignedAct unsealed(Row row, Key scope) {
        try (Key entry = scope.derive(row.share(), "entry")) {
            return SignedAct.fromContent(
                    row.id(), entry.open(keys.place(row.id(), row.tag(), row.epoch()), row.sealed()));
        } catch (CannotOpen | BrokenChain | BufferUnderflowException e) {
            throw new Wrong(Flaw.SEAL);
        }
    }

    private static Optional<Join> join(SignedAct act) {
        if (!act.chapter().equals(Chapter.PEOPLE)) return Optional.empty();
        try {
            Body body = Body.read(act.body());
            return body.act().equals(Body.nameOf(Join.class)) ? Optional.of(body.as(Join.class)) : Optional.empty();
        } catch (Malformed e) {
            throw new Wrong(Flaw.JOIN);
        }
    }

    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Flaw flaw;

        Wrong(Flaw flaw) {
            super(flaw.key(), null, false, false);
            this.flaw = flaw;
        }
    }
}
