package org.reknit.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every sentence of the interface, by its key. Placeholders are {@code {name}} or {@code {0}}. */
@Component
public class Texts {
    private final Map<String, String> sentences = new HashMap<>();

    /** Reads every file of texts on the class path. */
    public Texts() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:text/*_en.properties")) {
                var read = new Properties();
                try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    read.load(in);
                }
                read.forEach((key, sentence) -> sentences.put(key.toString(), sentence.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The sentence with its placeholders filled.
     *
     * @param values name, value, name, value … for named placeholders; or plain values for numbered ones
     * @throws IllegalArgumentException when there is no such key
     */
    public String say(String key, Object... values) {
        String sentence = sentences.get(key);
        if (sentence == null) throw new IllegalArgumentException("no text for " + key);
        for (int i = 0; i < values.length; i++) sentence = sentence.replace("{" + i + "}", values[i].toString());
        for (int i = 0; i + 1 < values.length; i += 2) {
            sentence = sentence.replace("{" + values[i] + "}", values[i + 1].toString());
        }
        return sentence;
    }

    /** Whether there is such a key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }
}
