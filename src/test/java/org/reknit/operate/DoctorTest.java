package org.reknit.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.reknit.Reknit;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.acts.RecordId;
import org.reknit.keys.NewPeople;
import org.reknit.pairing.NewPairs;
import org.reknit.people.PairKind;
import picocli.CommandLine;

class DoctorTest {
    private final Path folder = Server.newFolder();
    private final StringWriter out = new StringWriter();

    @Test
    void aWholeInstallationIsSound() {
        RecordId record = filled("");
        assertThat(doctor()).isZero();
        assertThat(out.toString()).contains("Records: 3. Entries: 4.").doesNotContain(record.toString());
    }

    @Test
    void theRecordAndTheEntryThatWereChangedAreNamed() {
        RecordId record = filled("update entry set at = at + 1 where position = 1");
        assertThat(doctor()).isEqualTo(1);
        assertThat(out.toString()).contains("Record " + record + " does not fit together.", " at: 1.");
    }

    @Test
    void aRecordThatLostItsEntriesIsNamed() {
        RecordId record = filled("delete from entry where record in (select record from entry where position = 1)");
        assertThat(doctor()).isEqualTo(1);
        assertThat(out.toString()).contains("Record " + record + " does not fit together.");
    }

    /** Two people, linked, and what somebody then does to the database behind everybody's back. */
    private RecordId filled(String tampering) {
        try (var server = Server.start(Storage.SQLITE, folder)) {
            var people = server.part(NewPeople.class);
            var nora = people.signUp("Nora", "a long enough password");
            var sam = people.signUp("Sam", "a long enough password");
            RecordId record = server.part(NewPairs.class).link(nora, sam, PairKind.FRIENDS);
            if (tampering.isEmpty()) return record;
            int rows = server.database().write(sql -> sql.sql(tampering).update());
            assertThat(rows).isPositive();
            return record;
        }
    }

    private int doctor() {
        var line = new CommandLine(new Doctor(Reknit.class)).setOut(new PrintWriter(out));
        return line.execute("--data", folder.toString());
    }
}
