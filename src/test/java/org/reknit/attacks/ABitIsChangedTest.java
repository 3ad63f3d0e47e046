package org.reknit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.acts.Row;

/** Attack 15: one bit in any column of any row. Checking names the row, and no page shows anything else than was written. */
@Attack
class ABitIsChangedTest {
    private final Server server;
    private final Told told;
    private Rows rows;

    ABitIsChangedTest(Storage storage) {
        server = storage.server();
        told = Told.of(server);
    }

    @BeforeEach
    void write() {
        for (int i = 0; i < 3; i++) {
            told.nora()
                    .submit("/breaches/" + told.breach() + "/sharing", Told.line(told.breach(), "hurt", "Line " + i))
                    .as(303);
        }
        rows = Rows.of(server, told.couple().nora());
    }

    @Test
    void nothingIsFoundWhereNothingWasChanged() {
        assertThat(rows.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tag", "kc", "sealed", "link", "checkpoint"})
    void inBytesOfAnEntry(String column) {
        for (Row row : rows.record().rows(0, 100)) {
            byte[] real = bytes(column, row);
            byte[] changed = real.clone();
            changed[real.length / 2] ^= 16;
            write(column, row, changed);
            isNamed(row, column);
            isNotShownChanged();
            write(column, row, real);
        }
        assertThat(rows.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"at", "epoch", "position"})
    void inANumberOfAnEntry(String column) {
        for (Row row : rows.record().rows(0, 100)) {
            String flip = "update entry set " + column + " = " + column + " + ? where record = ? and id = ?";
            String record = row.record().toString();
            String id = row.id().toString();
            assertThat(rows.change(flip, 1024L, record, id)).isEqualTo(1);
            if (column.equals("position")) {
                assertThat(rows.findings()).as(column).isNotEmpty();
            } else {
                isNamed(row, column);
            }
            isNotShownChanged();
            assertThat(rows.change(flip, -1024L, record, id)).isEqualTo(1);
        }
        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void inAnId() {
        for (Row row : rows.record().rows(0, 100)) {
            String other = UUID.randomUUID().toString();
            String change = "update entry set id = ? where record = ? and id = ?";
            assertThat(rows.change(
                            change, other, row.record().toString(), row.id().toString()))
                    .isEqualTo(1);
            isNamed(row, "id");
            isNotShownChanged();
            assertThat(rows.change(change, row.id().toString(), row.record().toString(), other))
                    .isEqualTo(1);
        }
    }

    @Test
    void inAShare() {
        for (Row row : rows.record().rows(0, 100)) {
            byte[] changed = row.share().clone();
            changed[31] ^= 1;
            String change = "update share set share = ? where record = ? and id = ?";
            assertThat(rows.change(
                            change, changed, row.record().toString(), row.id().toString()))
                    .isEqualTo(1);
            isNamed(row, "share");
            isNotShownChanged();
            assertThat(rows.change(
                            change,
                            row.share(),
                            row.record().toString(),
                            row.id().toString()))
                    .isEqualTo(1);
        }
    }

    @Test
    void inAMembersKeyNothingOpens() {
        String person = told.couple().sam().person().toString();
        byte[] real = server.database()
                .read()
                .sql("select sealed_key from record_member where record = ? and person = ?")
                .params(rows.end().record().toString(), person)
                .query((row, i) -> row.getBytes(1))
                .single();
        byte[] changed = real.clone();
        changed[20] ^= 1;
        String change = "update record_member set sealed_key = ? where record = ? and person = ?";
        assertThat(rows.change(change, changed, rows.end().record().toString(), person))
                .isEqualTo(1);
        assertThat(told.sam().get("/breaches/" + told.breach()).status()).isNotEqualTo(200);
        assertThat(told.nora().get("/breaches/" + told.breach()).status()).isEqualTo(200);
    }

    private void isNamed(Row row, String column) {
        assertThat(rows.wrongPositions()).as(column + " of " + row).contains(row.position());
    }

    /**
     * A page may say that something is wrong, and it may not see a row that was hidden or moved, which checking names;
     * but it never shows what nobody wrote.
     */
    private void isNotShownChanged() {
        var page = told.sam().get("/breaches/" + told.breach());
        if (page.status() == 200) assertThat(page.body()).containsPattern("Line [012]|You said you were at work");
        else assertThat(page.status()).isIn(404, 500);
    }

    private static byte[] bytes(String column, Row row) {
        return switch (column) {
            case "tag" -> row.tag();
            case "kc" -> row.kc();
            case "sealed" -> row.sealed();
            case "link" -> row.link();
            case "checkpoint" -> row.checkpoint();
            default -> throw new IllegalArgumentException(column);
        };
    }

    private void write(String column, Row row, byte[] value) {
        String change = "update entry set " + column + " = ? where record = ? and position = ?";
        assertThat(rows.change(change, value, row.record().toString(), row.position()))
                .isEqualTo(1);
    }
}
