package org.reknit.acts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Pae;
import org.reknit.crypto.Signing;

/**
 * Signatures that were found genuine a while ago. To check one takes longer than to open and read what it signs, and a
 * page of old letters would check the same ones each time it is looked at. What is remembered is a hash over key,
 * statement and signature: should a bit of any of them be another, it is checked anew.
 */
final class Genuine {
    private static final int MOST = 4096;

    private static final Set<String> KNOWN =
            Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > MOST;
                }
            }));

    private Genuine() {}

    static boolean isSignature(byte[] publicKey, byte[] statement, byte[] signature) {
        String mark = Bytes.text(Bytes.sha256(Pae.of(publicKey, statement, signature)));
        if (KNOWN.contains(mark)) return true;
        if (!Signing.verify(publicKey, statement, signature)) return false;
        return KNOWN.add(mark) || KNOWN.contains(mark);
    }
}
