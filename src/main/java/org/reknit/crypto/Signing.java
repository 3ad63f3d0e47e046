package org.reknit.crypto;

import com.google.errorprone.annotations.MustBeClosed;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.jspecify.annotations.Nullable;

/**
 * An Ed25519 signing key, as its 32-byte seed. Owned and closed like a {@link Key}; closed, it signs nothing more. The
 * library cannot wipe its copy of the seed, which is only let go of.
 */
public final class Signing implements AutoCloseable {
    private volatile @Nullable Ed25519PrivateKeyParameters secret;

    private Signing(Ed25519PrivateKeyParameters secret) {
        this.secret = secret;
    }

    /** A fresh signing key. */
    @MustBeClosed
    public static Signing random(SecureRandom random) {
        return new Signing(new Ed25519PrivateKeyParameters(random));
    }

    /** The signing key whose seed this is; the seed is copied. */
    @MustBeClosed
    public static Signing of(Key seed) {
        byte[] bytes = seed.reveal(Reveal.SIGNING);
        try {
            return new Signing(new Ed25519PrivateKeyParameters(bytes));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private Ed25519PrivateKeyParameters secret() {
        var open = secret;
        if (open == null) throw new IllegalStateException("a closed signing key");
        return open;
    }

    /** The seed, to be sealed. */
    @MustBeClosed
    public Key seed() {
        return Key.of(secret().getEncoded());
    }

    /** The public half, 32 bytes. */
    public byte[] publicKey() {
        return secret().generatePublicKey().getEncoded();
    }

    /** A signature of 64 bytes. */
    public byte[] sign(byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, secret());
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    @Override
    public void close() {
        secret = null;
    }

    /** Whether the signature over the message is this public key's; false for any malformed input. */
    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        if (publicKey.length != Ed25519PublicKeyParameters.KEY_SIZE) return false;
        if (signature.length != Ed25519PrivateKeyParameters.SIGNATURE_SIZE) return false;
        try {
            var verifier = new Ed25519Signer();
            verifier.init(false, new Ed25519PublicKeyParameters(publicKey));
            verifier.update(message, 0, message.length);
            return verifier.verifySignature(signature);
        } catch (IllegalArgumentException notAPoint) {
            return false;
        }
    }
}
