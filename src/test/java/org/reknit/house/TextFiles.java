package org.reknit.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sentences in the text files of one language.
 *
 * @param twice keys that a file or a second file says again
 */
record TextFiles(SortedMap<String, String> sentences, List<String> twice) {
    static TextFiles in(Path folder) {
        var all = new TextFiles(new TreeMap<>(), new ArrayList<>());
        for (Path file : Sources.files(folder, "_en.properties")) all.read(file);
        return all;
    }

    private void read(Path file) {
        var reader = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object sentence) {
                if (sentences.put(key.toString(), sentence.toString()) != null) twice.add(key.toString());
                return super.put(key, sentence);
            }
        };
        try {
            reader.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
