package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reknit.export.Verify;
import picocli.CommandLine;

/** Everything comes along as one file, which proves whole without a server. */
class ArchiveJourneyTest {
    private static final String PASSPHRASE = "kettle acorn violet tram";

    @TempDir
    private Path folder;

    @Test
    void whatTheBrowserKeepsIsWhole() throws IOException {
        var couple = Couple.told();
        assertThat(couple.impact("I waited.")).isNotEmpty();
        try (var nora = Window.phone().as(couple.hurt())) {
            nora.go("/me")
                    .follow("Take an archive with you")
                    .arrivesAt("/me/archive")
                    .look("archive");
            nora.fill("A passphrase for this file", "too short").press("Make my archive");
            nora.sees("at least 15 characters").fill("A passphrase for this file", PASSPHRASE);
            Path file = folder.resolve("archive");
            var download = nora.page().waitForDownload(() -> nora.press("Make my archive"));
            assertThat(download.suggestedFilename()).matches("reknit-[0-9-]+\\.zip\\.gpg");
            download.saveAs(file);
            var out = new StringWriter();
            Path passphrase = Files.writeString(folder.resolve("passphrase"), PASSPHRASE);
            var line =
                    new CommandLine(new Verify()).setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
            int answer = line.execute(file.toString(), "--passphrase-file", passphrase.toString());
            assertThat(answer).as(out.toString()).isZero();
            assertThat(out.toString()).contains("all whole");
        }
    }
}
