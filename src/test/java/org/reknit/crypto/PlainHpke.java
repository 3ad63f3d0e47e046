package org.reknit.crypto;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.security.spec.XECPrivateKeySpec;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * RFC 9180's base mode for a receiver, written from the RFC on the JDK alone, so that the library's envelopes are
 * checked by something that is not the library.
 *
 * @param aead 1 for AES-128-GCM, 2 for AES-256-GCM
 */
record PlainHpke(int aead) {
    private static final HexFormat HEX = HexFormat.of();
    private static final String X25519_PUBLIC = "302a300506032b656e032100";

    byte[] open(byte[] secret, byte[] publicKey, byte[] enc, byte[] info, byte[] aad, byte[] sealed)
            throws GeneralSecurityException {
        byte[] shared = decap(secret, publicKey, enc);
        byte[] context = joined(
                new byte[] {0},
                extract(suite(), new byte[0], "psk_id_hash", new byte[0]),
                extract(suite(), new byte[0], "info_hash", info));
        byte[] prk = extract(suite(), shared, "secret", new byte[0]);
        byte[] key = expand(suite(), prk, "key", context, aead == 1 ? 16 : 32);
        byte[] nonce = expand(suite(), prk, "base_nonce", context, 12);
        var aes = Cipher.getInstance("AES/GCM/NoPadding");
        aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        aes.updateAAD(aad);
        return aes.doFinal(sealed);
    }

    private static byte[] decap(byte[] secret, byte[] publicKey, byte[] enc) throws GeneralSecurityException {
        byte[] suite = joined(utf8("KEM"), new byte[] {0, 0x20});
        var keys = KeyFactory.getInstance("X25519");
        var agreement = KeyAgreement.getInstance("X25519");
        agreement.init(keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
        agreement.doPhase(keys.generatePublic(new X509EncodedKeySpec(joined(HEX.parseHex(X25519_PUBLIC), enc))), true);
        byte[] prk = extract(suite, new byte[0], "eae_prk", agreement.generateSecret());
        return expand(suite, prk, "shared_secret", joined(enc, publicKey), 32);
    }

    private byte[] suite() {
        return joined(utf8("HPKE"), new byte[] {0, 0x20, 0, 1, 0, (byte) aead});
    }

    private static byte[] extract(byte[] suite, byte[] salt, String label, byte[] ikm) throws GeneralSecurityException {
        byte[] labeled = joined(utf8("HPKE-v1"), suite, utf8(label), ikm);
        var extract =
                HKDFParameterSpec.ofExtract().addIKM(labeled).addSalt(salt).extractOnly();
        return KDF.getInstance("HKDF-SHA256").deriveData(extract);
    }

    private static byte[] expand(byte[] suite, byte[] prk, String label, byte[] info, int length)
            throws GeneralSecurityException {
        byte[] labeled = joined(new byte[] {0, (byte) length}, utf8("HPKE-v1"), suite, utf8(label), info);
        var expand = HKDFParameterSpec.expandOnly(new SecretKeySpec(prk, "Generic"), labeled, length);
        return KDF.getInstance("HKDF-SHA256").deriveData(expand);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(part);
        return out.toByteArray();
    }
}
