package org.reknit.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** The command for whoever writes rules. */
class CoachCommandTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void everyLineGetsOneLineInOrder() throws IOException {
        List<String> lines = read("\n\nYou made me do it.\r\n\nI am sorry that I lied\u2028and hid it.");
        assertThat(lines)
                .containsExactly(
                        "{\"labels\":[],\"notes\":[],\"parts\":[]}",
                        "{\"labels\":[],\"notes\":[],\"parts\":[]}",
                        "{\"labels\":[\"blame\"],\"notes\":[{\"label\":\"blame\",\"from\":0,\"to\":14,\"rule\":\"made-me\"}],\"parts\":[]}",
                        "{\"labels\":[],\"notes\":[],\"parts\":[]}",
                        "{\"labels\":[],\"notes\":[],\"parts\":[\"regret\",\"responsibility\"]}");
    }

    @Test
    void bytesThatAreNoTextAreReadAllTheSame() throws IOException {
        Path file = folder.resolve("odd");
        Files.write(file, new byte[] {(byte) 0xff, 0, '\n', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '\n', 7});
        List<String> lines = out(file.toString());
        assertThat(lines).hasSize(3).allSatisfy(line -> new JsonMapper().readTree(line));
    }

    @Test
    void theRulesAreListedWithTheirExamples() {
        assertThat(out("--list")).contains("blame  made-me", "  + You made me do it.", "  - You made me feel at home.");
    }

    @Test
    void aRuleThatCannotBeUnderstoodIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("coach"));
        Files.writeString(
                folder.resolve("coach/own.yaml"),
                "sees: blame\nrules:\n  - id: own-rule\n    patterns: |\n      you {no-such-list}\n");
        var errors = new StringWriter();
        int code = new CommandLine(new CoachCommand())
                .setErr(new PrintWriter(errors))
                .execute("--content", folder.toString(), "--list");
        assertThat(code).isEqualTo(1);
        assertThat(errors.toString()).contains("own-rule", "{no-such-list}");
    }

    private List<String> read(String texts) throws IOException {
        Path file = folder.resolve("texts");
        Files.writeString(file, texts);
        return out(file.toString());
    }

    private List<String> out(String... arguments) {
        var out = new StringWriter();
        assertThat(new CommandLine(new CoachCommand())
                        .setOut(new PrintWriter(out))
                        .execute(arguments))
                .isZero();
        return out.toString().lines().toList();
    }
}
