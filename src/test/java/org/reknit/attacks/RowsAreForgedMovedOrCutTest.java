package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.acts.Body;
import org.reknit.acts.Row;
import org.reknit.breaches.Breaches;
import org.reknit.proof.Finding;
import org.reknit.proof.Flaw;
import org.reknit.record.Forger;
import org.reknit.record.Records;

/** Attacks 16 to 19: the other of the pair has got hold of the database and writes, swaps and cuts rows. */
@Attack
class RowsAreForgedMovedOrCutTest {
    private final Server server;
    private final Told told;
    private final Rows rows;

    RowsAreForgedMovedOrCutTest(Storage storage) {
        server = storage.server();
        told = Told.of(server);
        share("hurt", "Line one");
        share("hurt", "Line two");
        rows = Rows.of(server, told.couple().nora());
    }

    /** Attack 16. */
    @Test
    void whatOneSignsInTheOthersNameIsFoundAndNotShown() {
        Row forged = forged("I was wrong, it was all me", Duration.ZERO);
        rows.insert(forged);
        assertThat(flaws(forged.position())).contains(Flaw.SIGNATURE, Flaw.CHECKPOINT);
        var page = told.nora().get("/breaches/" + told.breach());
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.body()).doesNotContain("it was all me");
    }

    /** Attack 17. */
    @Test
    void aRowWithAPastTimeIsFoundAtTheEndAndInBetween() {
        Row forged = forged("Said long ago", Duration.ofDays(-30));
        rows.insert(forged);
        assertThat(flaws(forged.position())).contains(Flaw.CHECKPOINT);
        for (String sql : List.of(
                "update entry set position = 1000 where record = ? and position = 3",
                "update entry set position = 3 where record = ? and id = '" + forged.id() + "'",
                "update entry set position = 5 where record = ? and position = 1000")) {
            assertThat(rows.change(sql, forged.record().toString())).isEqualTo(1);
        }
        assertThat(flaws(3)).isNotEmpty();
    }

    /** Attack 18. */
    @Test
    void ciphertextsThatChangedPlacesAreBothFound() {
        var all = rows.record().rows(0, 100);
        Row one = all.get(all.size() - 2);
        Row two = all.getLast();
        seal(one, two.sealed());
        seal(two, one.sealed());
        assertThat(rows.wrongPositions()).contains(one.position(), two.position());
        assertThat(told.sam().get("/breaches/" + told.breach()).status()).isEqualTo(500);
    }

    /** Attack 18. */
    @Test
    void evenWithSharesTagsAndCommitmentsTheyDoNotOpenElsewhere() {
        var all = rows.record().rows(0, 100);
        Row hers = all.getLast();
        Row his = all.get(1);
        seal(his, hers.sealed());
        String record = his.record().toString();
        assertThat(rows.change(
                        "update entry set tag = ?, kc = ? where record = ? and position = ?",
                        hers.tag(),
                        hers.kc(),
                        record,
                        his.position()))
                .isEqualTo(1);
        assertThat(rows.change(
                        "update share set share = ? where record = ? and id = ?",
                        hers.share(),
                        record,
                        his.id().toString()))
                .isEqualTo(1);
        assertThat(flaws(his.position())).contains(Flaw.SEAL, Flaw.LINK);
    }

    /** Attack 18. */
    @Test
    void anotherPairsRowIsNotThisPairs() {
        Told others = Told.of(server);
        Row foreign = server.part(Records.class)
                .shared(others.couple().nora())
                .orElseThrow()
                .rows(0, 100)
                .getLast();
        Row own = rows.record().rows(0, 100).getLast();
        seal(own, foreign.sealed());
        assertThat(flaws(own.position())).contains(Flaw.SEAL);
        assertThat(told.nora().get("/breaches/" + told.breach()).status()).isEqualTo(500);
    }

    /** Attack 18. */
    @Test
    void sealedKeysDoNotOpenForAnotherPersonOrInAnotherTable() {
        String nora = told.couple().nora().person().toString();
        String sam = told.couple().sam().person().toString();
        String record = rows.end().record().toString();
        assertThat(rows.change(
                        "update record_member set sealed_key ="
                                + " (select sealed_key from record_member where record = ? and person = ?)"
                                + " where record = ? and person = ?",
                        record,
                        nora,
                        record,
                        sam))
                .isEqualTo(1);
        assertThat(told.sam().get("/breaches/" + told.breach()).status()).isEqualTo(500);
        assertThat(rows.change(
                        "update person_key set sealed ="
                                + " (select sealed from person_key where person = ? and kind = 'helper')"
                                + " where person = ? and kind = 'exchange'",
                        nora,
                        nora))
                .isEqualTo(1);
        assertThat(rows.change(
                        "update session set sealed_a ="
                                + " (select sealed_a from slot where person = ? and kind = 'password') where person = ?",
                        nora,
                        nora))
                .isEqualTo(1);
        assertThat(told.nora().get("/today").status()).isEqualTo(303);
    }

    /** Attack 19. */
    @Test
    void aTailThatWasCutIsMissedByWhoeverSawItsEnd() {
        String record = rows.end().record().toString();
        assertThat(rows.change(
                        "delete from entry where record = ? and position >= ?",
                        record,
                        rows.end().position()))
                .isEqualTo(1);
        assertThat(rows.findings()).extracting(Finding::flaw).contains(Flaw.CUT);
    }

    /** Attack 19. */
    @Test
    void aDatabaseRolledBackAndWrittenOnIsMissedToo() {
        String record = rows.end().record().toString();
        assertThat(rows.change(
                        "delete from entry where record = ? and position >= ?",
                        record,
                        rows.end().position()))
                .isEqualTo(1);
        share("hurt", "Another story");
        assertThat(rows.record().head().position()).isEqualTo(rows.end().position());
        assertThat(rows.findings()).extracting(Finding::flaw).contains(Flaw.END);
    }

    private void share(String role, String line) {
        told.nora()
                .submit("/breaches/" + told.breach() + "/sharing", Told.line(told.breach(), role, line))
                .as(303);
    }

    private Row forged(String line, Duration past) {
        var sam = told.couple().sam();
        var his = server.part(Records.class).shared(sam).orElseThrow();
        var fields = new LinkedHashMap<>(Told.line(told.breach(), "hurt", line));
        fields.remove("_id");
        byte[] body = new Body("breaches/share/1", fields).json();
        var at = server.clock().instant().plus(past);
        return new Forger(his, sam).inTheNameOf(told.couple().nora().person(), Breaches.CHAPTER, body, at);
    }

    private void seal(Row row, byte[] sealed) {
        assertThat(rows.change(
                        "update entry set sealed = ? where record = ? and position = ?",
                        sealed,
                        row.record().toString(),
                        row.position()))
                .isEqualTo(1);
    }

    private List<Flaw> flaws(long position) {
        return rows.findings().stream()
                .filter(finding -> finding.position() == position)
                .map(Finding::flaw)
                .toList();
    }
}
