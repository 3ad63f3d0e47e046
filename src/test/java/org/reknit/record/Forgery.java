package org.reknit.record;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.acts.Body;
import org.reknit.acts.Chapter;
import org.reknit.acts.EntryId;
import org.reknit.acts.Head;
import org.reknit.acts.Member;
import org.reknit.acts.Padding;
import org.reknit.acts.RecordId;
import org.reknit.acts.RecordKeys;
import org.reknit.acts.Row;
import org.reknit.acts.SignedAct;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.crypto.Signing;
import org.reknit.keys.NewPerson;
import org.reknit.people.PersonId;
import org.reknit.proof.ChainCheck;
import org.reknit.proof.EntryCheck;
import org.reknit.proof.Finding;

/**
 * A shared record made by someone who holds its key and a server key of their own: they can seal, chain and vouch for
 * whatever they like, and lack the others' signing keys alone.
 */
public final class Forgery {
    public static final Chapter NOTES = new Chapter("notes");

    private final SecureRandom random = new SecureRandom();
    private final Signing server = Signing.random(random);
    private final Key epoch = Key.random(random);
    public final RecordId record = RecordId.fresh();
    public final NewPerson nora = person("Nora");
    public final NewPerson sam = person("Sam");
    private final RecordKeys keys = new RecordKeys(record, 0, epoch, any -> new byte[0]);
    final List<Row> rows = new ArrayList<>();

    NewPerson person(String name) {
        return new NewPerson(PersonId.fresh(), name, random);
    }

    public Forgery joined() {
        return with(join(nora, nora)).with(join(sam, sam));
    }

    /** A join that brings one person, signed by another. */
    public SignedAct join(NewPerson brought, NewPerson signer) {
        var member = brought.member();
        var fields = Map.of(
                "person", List.of(member.person().toString()),
                "name", List.of(member.name()),
                "sign", List.of(member.sign()),
                "helper", List.of(member.helper()),
                "exchange", List.of(member.exchange()),
                "kind", List.of("friends"));
        return act(brought.person(), signer, Chapter.PEOPLE, head(), new Body("people/join/1", fields));
    }

    public SignedAct note(PersonId author, NewPerson signer, byte[] seen) {
        return act(author, signer, NOTES, seen, new Body("notes/leave/1", Map.of("text", List.of("hello"))));
    }

    private SignedAct act(PersonId author, NewPerson signer, Chapter chapter, byte[] seen, Body body) {
        var id = EntryId.fresh();
        var signed = signer.sign(record, id, chapter, Instant.EPOCH, seen, body.json());
        // the signer's own name stands in what they signed; whose it is said to be is another matter
        return new SignedAct(
                id, author, chapter, signed.claimed(), seen, signed.body(), signed.signature(), signed.signer());
    }

    @CanIgnoreReturnValue
    public Forgery with(SignedAct act) {
        return with(act, act.author(), act.chapter());
    }

    /** The act, under the tag of any author and chapter. */
    @CanIgnoreReturnValue
    public Forgery with(SignedAct act, PersonId author, Chapter chapter) {
        byte[] share = new byte[Key.LENGTH];
        random.nextBytes(share);
        byte[] tag = keys.tag(author, chapter, 0);
        Key scope = keys.scope(author, chapter, 0);
        byte[] sealed =
                scope.derive(share, "entry").seal(keys.place(act.id(), tag, 0), Padding.pad(act.content()), random);
        byte[] kc = scope.publish(share, "commit");
        long position = rows.size();
        byte[] link = Row.link(head(), record, position, act.id(), tag, 0, Instant.EPOCH, kc, Bytes.sha256(sealed));
        byte[] checkpoint = server.sign(Head.checkpointed(record, position, link, Instant.EPOCH));
        rows.add(new Row(record, position, act.id(), tag, 0, Instant.EPOCH, kc, sealed, link, checkpoint, share));
        return this;
    }

    public byte[] head() {
        return rows.isEmpty() ? Row.origin(record) : rows.getLast().link();
    }

    /** The rows as they are stored; to be changed by whoever holds the database. */
    public List<Row> rows() {
        return rows;
    }

    /** The end of the chain, with its checkpoint. */
    public Head end() {
        var last = rows.getLast();
        return new Head(record, last.position(), last.link(), last.at(), Optional.of(last.checkpoint()));
    }

    /** What both checks find, by position. */
    public List<String> flaws() {
        return Stream.concat(chain().check(rows, end()).stream(), entries(List.of()).check(rows).findings().stream())
                .map(Forgery::said)
                .toList();
    }

    /** What the check of the chain finds when it is said to end there. */
    public List<String> chainFlaws(Head end) {
        return chain().check(rows, end).stream().map(Forgery::said).toList();
    }

    /** What the check of the entries finds. */
    public List<String> entryFlaws(Member... told) {
        return entries(List.of(told)).check(rows).findings().stream()
                .map(Forgery::said)
                .toList();
    }

    private ChainCheck chain() {
        return new ChainCheck(record, server.publicKey());
    }

    /** The check of the entries. @param told members as an archive would list them */
    public EntryCheck entries(List<Member> told) {
        var authors = List.of(nora.person(), sam.person());
        return new EntryCheck(record, keys, authors, List.of(Chapter.PEOPLE, NOTES), told);
    }

    private static String said(Finding finding) {
        return finding.position() + " " + finding.flaw().key();
    }
}
