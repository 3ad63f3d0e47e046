package org.reknit.crypto;

import java.io.IOException;
import java.io.InputStream;
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
    private static final int PIECE = 1 << 14;

    private OpenPgp() {}

    /** What is written into the sealed message. */
    public interface Writing {
        void to(OutputStream message) throws IOException;
    }

    /** What is made of an opened message. */
    public interface Reading<T> {
        T from(InputStream message) throws IOException;
    }

    /**
     * Seals a message as it is written, so that it may be of any length; the end is sealed only when all was written.
     *
     * @param out left open
     * @param passphrase taken in Unicode's composed form, which is what keyboards give
     */
    public static void seal(OutputStream out, String passphrase, SecureRandom random, Writing writing)
            throws IOException {
        try {
            var sha256 = new BcPGPDigestCalculatorProvider().get(PGPUtil.SHA256);
            var method = new BcPBEKeyEncryptionMethodGenerator(characters(passphrase), sha256, MOST_ITERATIONS);
            var generator = new PGPEncryptedDataGenerator(new BcPGPDataEncryptorBuilder(PGPEncryptedData.AES_256)
                    .setWithIntegrityPacket(true)
                    .setSecureRandom(random));
            generator.addMethod(method.setSecureRandom(random));
            var sealed = generator.open(out, new byte[PIECE]);
            var smaller = new PGPCompressedDataGenerator(PGPCompressedData.ZIP).open(sealed, new byte[PIECE]);
            var literal = new PGPLiteralDataGenerator()
                    .open(smaller, PGPLiteralData.BINARY, "", PGPLiteralData.NOW, new byte[PIECE]);
            writing.to(literal);
            // Not closed when writing fails: half a message must not look like a whole one.
            literal.close();
            smaller.close();
            sealed.close();
        } catch (PGPException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens a message as it is read. What was made of it is given only when the message proves whole at its end, and so
     * is what the reading throws.
     *
     * @throws CannotOpen when the passphrase is another one, or the file is damaged or of another kind
     */
    public static <T> T open(InputStream sealed, String passphrase, Reading<T> reading) throws IOException {
        var encrypted = encrypted(sealed);
        try {
            var opener = new BcPBEDataDecryptorFactory(characters(passphrase), new BcPGPDigestCalculatorProvider());
            T read = reading.from(message(new BcPGPObjectFactory(encrypted.getDataStream(opener))));
            if (isWhole(encrypted)) return read;
        } catch (IOException | RuntimeException e) {
            // Under a wrong key the bytes are noise, and reading noise fails in many ways.
            if (isWhole(encrypted)) throw e;
        } catch (PGPException e) {
            throw new CannotOpen("archive");
        }
        throw new CannotOpen("archive");
    }

    private static PGPPBEEncryptedData encrypted(InputStream sealed) {
        try {
            var objects = new BcPGPObjectFactory(PGPUtil.getDecoderStream(sealed));
            if (objects.nextObject() instanceof PGPEncryptedDataList list
                    && list.get(0) instanceof PGPPBEEncryptedData encrypted
                    && encrypted.isIntegrityProtected()) {
                return encrypted;
            }
        } catch (IOException | RuntimeException e) {
            throw new CannotOpen("archive");
        }
        throw new CannotOpen("archive");
    }

    private static boolean isWhole(PGPPBEEncryptedData encrypted) {
        try {
            return encrypted.verify();
        } catch (IOException | PGPException | RuntimeException e) {
            return false;
        }
    }

    private static InputStream message(BcPGPObjectFactory inside) throws IOException, PGPException {
        return switch (inside.nextObject()) {
            case PGPCompressedData smaller -> message(new BcPGPObjectFactory(smaller.getDataStream()));
            case PGPLiteralData literal -> literal.getInputStream();
            case null, default -> throw new CannotOpen("archive");
        };
    }

    private static char[] characters(String passphrase) {
        return Normalizer.normalize(passphrase, Normalizer.Form.NFC).toCharArray();
    }
}
