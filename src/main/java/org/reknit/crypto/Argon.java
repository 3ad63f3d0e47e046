package org.reknit.crypto;

import com.google.errorprone.annotations.MustBeClosed;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id of a password, as the browser computes it. The server itself never sees a password; this is for programs
 * that stand in for a browser: the demo, and tests.
 *
 * @param memory KiB
 * @param passes over the memory
 * @param lanes in parallel
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9106">RFC 9106</a>
 */
public record Argon(int memory, int passes, int lanes) {
    /** What new slots use, and the least a browser accepts. */
    public static final Argon FLOOR = new Argon(64 * 1024, 3, 1);

    /** The slot secret that the password gives. */
    @MustBeClosed
    public Key secret(String password, byte[] salt) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] out = new byte[Key.LENGTH];
        byte[] bytes = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        int written = generator.generateBytes(bytes, out);
        if (written != out.length) throw new IllegalStateException("short hash");
        return Key.of(out);
    }
}
