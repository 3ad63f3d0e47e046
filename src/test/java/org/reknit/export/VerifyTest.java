package org.reknit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reknit.Storage;
import org.reknit.crypto.Messages;
import org.reknit.text.Texts;
import picocli.CommandLine;

class VerifyTest {
    private static final String PASSPHRASE = "fünf einfache Wörter von mir";
    private static final Kept KEPT = Kept.on(Storage.SQLITE.server());
    private static final Halves PARCEL = Halves.of(KEPT.archive(KEPT.nora()), new Texts());

    @TempDir
    private Path folder;

    private Path archive;
    private Path passphrase;
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void keep() throws IOException {
        archive = write("reknit.zip.gpg", Messages.seal(PARCEL.zip(), PASSPHRASE));
        passphrase = write("passphrase", (PASSPHRASE + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWholeArchiveIsCalledWhole() {
        assertThat(verify(archive.toString(), "--passphrase-file", passphrase.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("Own record: 4 entries. The newest is of ", ", head code ")
                .endsWith("10 entries checked, all whole." + System.lineSeparator());
    }

    @Test
    void thePassphraseCanComeFromStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream((PASSPHRASE + "\n").getBytes(Charset.defaultCharset())));
            assertThat(verify(archive.toString())).isZero();
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aChangedWordIsNamedAndAnswersOne() throws IOException {
        var changed = new Halves(PARCEL.page().replaceFirst("Mostly at night", "Hardly at night"), PARCEL.json());
        Path zip = write("reknit.zip", changed.zip());
        assertThat(verify(zip.toString())).isEqualTo(1);
        assertThat(out.toString())
                .containsPattern("Own record, entry 2 of \\d+ \\p{L}+ \\d{4}: the readable page says something else")
                .endsWith("1 problem." + System.lineSeparator());
    }

    @Test
    void aWrongPassphraseAnswersOneAndSaysWhatMayBe() throws IOException {
        Path wrong = write("wrong", "another passphrase".getBytes(StandardCharsets.UTF_8));
        assertThat(verify(archive.toString(), "--passphrase-file", wrong.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).startsWith("This file did not open. Either the passphrase is another one, or");
    }

    @Test
    void aDamagedFileAnswersOne() throws IOException {
        byte[] bytes = Files.readAllBytes(archive);
        for (int at : new int[] {0, 1, 20, bytes.length / 2, bytes.length - 1}) {
            byte[] changed = bytes.clone();
            changed[at] ^= 4;
            Path damaged = write("damaged", changed);
            assertThat(verify(damaged.toString(), "--passphrase-file", passphrase.toString()))
                    .isEqualTo(1);
        }
        assertThat(out.toString()).doesNotContain("Exception").contains("did not open");
    }

    @Test
    void aFileThatIsNoArchiveAnswersOne() throws IOException {
        for (String content : new String[] {"", "hello", "PK", "PK\u0003\u0004 and so on"}) {
            Path other = write("other", content.getBytes(StandardCharsets.UTF_8));
            assertThat(verify(other.toString(), "--passphrase-file", passphrase.toString()))
                    .isEqualTo(1);
        }
        String json = new String(PARCEL.json(), StandardCharsets.UTF_8);
        for (String broken : new String[] {
            "{}",
            "[]",
            "",
            json.replace("\"zone\"", "\"zones\""),
            json.replaceFirst("\"zone\" : \"[^\"]*\"", "\"zone\" : \"Nowhere\""),
            json.replaceFirst("\"records\" : \\[", "\"records\" : [ null, "),
            json.replaceFirst("\"entries\" : \\[", "\"entries\" : [ null, "),
            json.replaceFirst("\"sign\" : \"[^\"]*\"", "\"sign\" : \"?\""),
            json.replaceFirst("\"kind\" : \"private\"", "\"kind\" : null"),
            json.replaceFirst("\"keys\" : \\[[^]]*]", "\"keys\" : [ ]"),
            json.replaceFirst("\"keys\" : \\[[^]]*]", "\"keys\" : [ null ]"),
            json.replaceFirst("\"share\" : \"[^\"]*\"", "\"share\" : \"\""),
            json.replaceFirst("\"tag\" : \"[^\"]*\"", "\"tag\" : null"),
            json.replaceFirst("\"seen\" : \"[^\"]*\"", "\"seen\" : null")
        }) {
            Path zip = write("other.zip", new Halves(PARCEL.page(), broken.getBytes(StandardCharsets.UTF_8)).zip());
            assertThat(verify(zip.toString())).as(broken).isEqualTo(1);
        }
        assertThat(out.toString()).doesNotContain("Exception");
    }

    @Test
    void aNewerFormatIsSaidToBeNewer() throws IOException {
        String json = new String(PARCEL.json(), StandardCharsets.UTF_8).replace("\"format\" : 1", "\"format\" : 2");
        Path zip = write("newer.zip", new Halves(PARCEL.page(), json.getBytes(StandardCharsets.UTF_8)).zip());
        assertThat(verify(zip.toString())).isEqualTo(1);
        assertThat(out.toString()).startsWith("This archive has format 2, which a newer Reknit made.");
    }

    @Test
    void aFileThatIsNotThereAnswersOne() {
        assertThat(verify(folder.resolve("nothing").toString())).isEqualTo(1);
        assertThat(out.toString()).contains("cannot be read");
        assertThat(verify(archive.toString(), "--passphrase-file", "nothing")).isEqualTo(1);
    }

    @Test
    void wrongUsageAnswersTwo() {
        assertThat(verify()).isEqualTo(2);
        assertThat(verify(archive.toString(), "--password", "x")).isEqualTo(2);
    }

    @Test
    void gnupgOpensIt() throws IOException, InterruptedException {
        Path opened = folder.resolve("opened.zip");
        assumeTrue(hasGnupg(), "gpg is not installed, so whether it opens an archive was not tried");
        Path home = Files.createDirectory(folder.resolve("gnupg"));
        int answer = run(
                "gpg",
                "--homedir",
                home.toString(),
                "--batch",
                "--pinentry-mode",
                "loopback",
                "--passphrase-file",
                passphrase.toString(),
                "-o",
                opened.toString(),
                "-d",
                archive.toString());
        assertThat(answer).isZero();
        assertThat(Files.readAllBytes(opened)).isEqualTo(PARCEL.zip());
        assertThat(verify(opened.toString())).isZero();
    }

    private boolean hasGnupg() throws InterruptedException {
        try {
            return run("gpg", "--version") == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private int run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) throw new IOException("too long");
        return process.exitValue();
    }

    private int verify(String... arguments) {
        var line = new CommandLine(new Verify()).setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
        return line.execute(arguments);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
