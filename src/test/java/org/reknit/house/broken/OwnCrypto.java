package org.reknit.house.broken;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Cipher;
import org.bouncycastle.crypto.digests.SHA256Digest;

class OwnCrypto {
    MessageDigest digest() throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256");
    }

    Cipher cipher() throws GeneralSecurityException {
        return Cipher.getInstance("AES/GCM/NoPadding");
    }

    SHA256Digest another() {
        return new SHA256Digest();
    }
}
