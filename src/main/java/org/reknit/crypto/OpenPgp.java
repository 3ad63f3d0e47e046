package org.reknit.crypto;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.text.Normalizer;
import org.bouncycastle.openpgp.PGPCompressedData;
import org.bouncycastle.openpgp.PGPCompressedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedData;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPBEEncryptedData;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEKeyEncryptionMethodGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;

/**
 * A file that a passphrase opens, here or in any OpenPGP program: AES-256 with an integrity check, the key from the
 * passphrase by iterated SHA-256 over 62 MiB, the most the format knows.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4880">RFC 4880, 3.7.1.3 and 5.13</a>
 */
public final class OpenPgp {
    private static final int MOST_ITERATIONS = 0xff;

    private OpenPgp() {}

    /** @param passphrase taken in Unicode's composed form, which is what keyboards give */
    public static byte[] seal(byte[] message, String passphrase, SecureRandom random) {
        try {
            byte[] packed = compressed(message);
            var sha256 = new BcPGPDigestCalculatorProvider().get(PGPUtil.SHA256);
            var method = new BcPBEKeyEncryptionMethodGenerator(characters(passphrase), sha256, MOST_ITERATIONS);
            var generator = new PGPEncryptedDataGenerator(new BcPGPDataEncryptorBuilder(PGPEncryptedData.AES_256)
                    .setWithIntegrityPacket(true)
                    .setSecureRandom(random));
            generator.addMethod(method.setSecureRandom(random));
            var out = new ByteArrayOutputStream();
            try (OutputStream sealed = generator.open(out, packed.length)) {
                sealed.write(packed);
            }
            return out.toByteArray();
        } catch (IOException | PGPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws CannotOpen when the passphrase is another one, or the file is damaged or of another kind */
    public static byte[] open(byte[] sealed, String passphrase) {
        try {
            var objects = new BcPGPObjectFactory(PGPUtil.getDecoderStream(new ByteArrayInputStream(sealed)));
            if (objects.nextObject() instanceof PGPEncryptedDataList list
                    && list.get(0) instanceof PGPPBEEncryptedData encrypted
                    && encrypted.isIntegrityProtected()) {
                var digests = new BcPGPDigestCalculatorProvider();
                var opener = new BcPBEDataDecryptorFactory(characters(passphrase), digests);
                byte[] message = message(new BcPGPObjectFactory(encrypted.getDataStream(opener)));
                if (encrypted.verify()) return message;
            }
            throw new CannotOpen("archive");
        } catch (IOException | PGPException | RuntimeException e) {
            // Under a wrong key the bytes are noise, and reading noise fails in many ways.
            throw new CannotOpen("archive");
        }
    }

    private static byte[] compressed(byte[] message) throws IOException {
        var out = new ByteArrayOutputStream();
        var compress = new PGPCompressedDataGenerator(PGPCompressedData.ZIP);
        try (OutputStream smaller = compress.open(out);
                OutputStream literal = new PGPLiteralDataGenerator()
                        .open(smaller, PGPLiteralData.BINARY, "", message.length, PGPLiteralData.NOW)) {
            literal.write(message);
        }
        return out.toByteArray();
    }

    private static byte[] message(BcPGPObjectFactory inside) throws IOException, PGPException {
        return switch (inside.nextObject()) {
            case PGPCompressedData smaller -> message(new BcPGPObjectFactory(smaller.getDataStream()));
            case PGPLiteralData literal -> literal.getInputStream().readAllBytes();
            default -> throw new CannotOpen("archive");
        };
    }

    private static char[] characters(String passphrase) {
        return Normalizer.normalize(passphrase, Normalizer.Form.NFC).toCharArray();
    }
}
