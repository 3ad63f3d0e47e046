package org.reknit.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
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
    private static final String STATIC = "static/";

    private final String prefix;
    private final byte[] styles;
    private final byte[] behaviours;

    Assets() {
        try {
            prefix = "/v-" + mark();
            styles = joined("css/", "%s\n");
            behaviours = joined("js/", "{\n%s}\n");
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

    /** What every page can do, as one file: each script in a block of its own, so that none sees another's names. */
    byte[] behaviours() {
        return behaviours.clone();
    }

    private static String mark() throws IOException {
        var all = new PathMatchingResourcePatternResolver().getResources("classpath:" + STATIC + "**/*.*");
        var digests = new ByteArrayOutputStream();
        for (Resource file : Stream.of(all)
                .sorted(Comparator.comparing(Resource::getDescription))
                .toList()) {
            digests.writeBytes(Bytes.sha256(file.getContentAsByteArray()));
        }
        return Bytes.text(Bytes.sha256(digests.toByteArray())).substring(0, MARK);
    }

    private static byte[] joined(String folder, String frame) throws IOException {
        var all = new StringBuilder();
        for (String name : text("joined.txt").lines().toList())
            if (name.startsWith(folder)) all.append(frame.formatted(text(name)));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name) throws IOException {
        return new ClassPathResource(STATIC + name).getContentAsString(StandardCharsets.UTF_8);
    }
}
