package org.reknit.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.reknit.crypto.Bytes;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Static files under a path that changes with their content, so that browsers may keep them for ever and scripts that
 * import one another always fit together.
 */
@Component
class Assets {
    private static final int MARK = 12;
    private static final List<String> STYLES = List.of("tokens", "base", "components");

    private final String prefix;
    private final byte[] styles;

    Assets() {
        try {
            prefix = "/v-" + mark();
            styles = joined();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String prefix() {
        return prefix;
    }

    String address(String path) {
        return prefix + path;
    }

    /** The style sheets as one file, since each request costs a slow line dearly. */
    byte[] styles() {
        return styles.clone();
    }

    private static String mark() throws IOException {
        var all = new PathMatchingResourcePatternResolver().getResources("classpath:static/**/*.*");
        var digests = new ByteArrayOutputStream();
        for (Resource file : Stream.of(all)
                .sorted(Comparator.comparing(Resource::getDescription))
                .toList()) {
            digests.writeBytes(Bytes.sha256(file.getContentAsByteArray()));
        }
        return Bytes.text(Bytes.sha256(digests.toByteArray())).substring(0, MARK);
    }

    private static byte[] joined() throws IOException {
        var all = new ByteArrayOutputStream();
        for (String name : STYLES) {
            all.writeBytes(new ClassPathResource("static/css/" + name + ".css").getContentAsByteArray());
            all.write('\n');
        }
        return all.toByteArray();
    }
}
