package org.reknit.export;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.reknit.text.Language;
import org.reknit.text.Texts;

/**
 * The sentences of the readable half. They travel with the archive, so that it can be drawn again and compared years
 * later, when a heading reads differently.
 */
public final class Words {
    private final Function<String, Optional<String>> source;
    private final SortedMap<String, String> used = new TreeMap<>();

    private Words(Function<String, Optional<String>> source) {
        this.source = source;
    }

    static Words of(Texts texts) {
        return new Words(
                key -> Language.ENGLISH.during(() -> texts.has(key) ? Optional.of(texts.say(key)) : Optional.empty()));
    }

    static Words of(Map<String, String> archived) {
        return new Words(key -> Optional.ofNullable(archived.get(key)));
    }

    /** The sentence, or the key itself when there is none. */
    public String say(String key, String... namesAndValues) {
        String sentence = find(key).orElse(key);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            sentence = sentence.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return sentence;
    }

    Optional<String> find(String key) {
        var sentence = source.apply(key);
        sentence.ifPresent(words -> used.put(key, words));
        return sentence;
    }

    /** Every sentence that was asked for. */
    SortedMap<String, String> used() {
        return new TreeMap<>(used);
    }
}
