package org.reknit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.reknit.crypto.Bytes;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Static files' addresses, marked with a hash of their content. */
@Component
class Assets {
    private static final int MARK = 10;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    String address(String path) {
        return addresses.computeIfAbsent(path, Assets::marked);
    }

    private static String marked(String path) {
        try {
            byte[] content = new ClassPathResource("static" + path).getContentAsByteArray();
            return path + "?v=" + Bytes.text(Bytes.sha256(content)).substring(0, MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
