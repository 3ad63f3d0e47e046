package org.reknit.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A whole language made from the English files letter by letter, so that a page shows at once what was not translated,
 * too long, or set in the wrong direction. It says nothing in any real language.
 */
public final class InventedLanguage {
    /** Written from the right, with six forms for numbers. */
    public static final InventedLanguage FROM_THE_RIGHT = new InventedLanguage("ar", InventedLanguage::inArabicLetters);

    /** Half as long again, in words that do not break. */
    public static final InventedLanguage LONG_WORDED = new InventedLanguage("de", InventedLanguage::longer);

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنه";
    private static final Pattern KEPT = Pattern.compile(
            "\\{\\w+}|\\[look]|]\\([^)]*\\)|&\\w+;|<[^>]*>|\\\\.|https?://\\S+|^label: |^ *- (?:\\[[a-z0-9-]+] )?");
    private static final Pattern VALUE = Pattern.compile("^( *(?:- )?[a-z -]+: )(.+)$");
    private static final Set<String> SAID =
            Set.of("title", "summary", "produces", "why", "label", "gloss", "hint", "text");

    private final Language language;
    private final UnaryOperator<String> letters;

    private InventedLanguage(String tag, UnaryOperator<String> letters) {
        this.language = Language.of(tag).orElseThrow();
        this.letters = letters;
    }

    public Language language() {
        return language;
    }

    /** An English sentence in this language; names in braces and links stay. */
    public String say(String english) {
        var said = new StringBuilder();
        Matcher kept = KEPT.matcher(english);
        int at = 0;
        while (kept.find()) {
            said.append(letters.apply(english.substring(at, kept.start()))).append(kept.group());
            at = kept.end();
        }
        return said.append(letters.apply(english.substring(at))).toString();
    }

    /** Puts all sentences, and the content of these folders, into a data folder. */
    public void writeTo(Path data, String... contentFolders) {
        try {
            sentences(data.resolve("text"));
            for (String folder : contentFolders) content(data, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sentences(Path folder) throws IOException {
        Files.createDirectories(folder);
        var english = new Texts().in(Language.ENGLISH);
        var said = new Properties();
        english.forEach((key, sentence) -> said.put(key, say(sentence)));
        for (String key : english.keySet()) {
            String counted = key.replaceFirst("\\.one$", "");
            if (counted.equals(key) || !english.containsKey(counted + ".other")) continue;
            said.remove(key);
            for (String form : Plurals.forms(language))
                said.put(counted + "." + form, say(english.getOrDefault(counted + ".other", "")) + " ‹" + form + "›");
        }
        try (var out = Files.newBufferedWriter(folder.resolve("invented_" + language.tag() + ".properties"))) {
            said.store(out, null);
        }
    }

    private void content(Path data, String folder) throws IOException {
        Path own = data.resolve("content/" + language.tag() + "/" + folder);
        Files.createDirectories(own);
        var shelf = new Shelf(Path.of("nothing-of-our-own"));
        for (Shelf.Sheet sheet : shelf.all(folder, ".md"))
            Files.writeString(own.resolve(sheet.name()), markdown(sheet.text()));
    }

    private String markdown(String file) {
        var parts = file.split("\\n---\\n", 2);
        return parts[0].lines().map(this::front).collect(Collectors.joining("\n"))
                + "\n---\n"
                + parts[1].lines().map(this::line).collect(Collectors.joining("\n"));
    }

    private String front(String line) {
        Matcher value = VALUE.matcher(line);
        boolean said = value.matches() && SAID.contains(value.group(1).strip().replace(":", ""));
        return said ? value.group(1) + quoted(value.group(2)) : line;
    }

    private String quoted(String value) {
        String bare = value.replaceAll("^\"|\"$", "").replace("\\\"", "'");
        return '"' + say(bare).replace("\"", "'") + '"';
    }

    private String line(String line) {
        if (line.startsWith("## ") && line.contains(": rate "))
            return line.replaceFirst(": rate .*", "") + ": rate " + say(line.replaceFirst(".*: rate ", ""));
        if (line.startsWith("#")) return line;
        return say(line);
    }

    private static String inArabicLetters(String english) {
        return english.chars()
                .mapToObj(c -> {
                    int at = LATIN.indexOf(Character.toLowerCase(c));
                    return String.valueOf(at < 0 ? (char) c : ARABIC.charAt(at));
                })
                .collect(Collectors.joining());
    }

    private static String longer(String english) {
        return Pattern.compile("\\p{L}{4,}")
                .matcher(english)
                .replaceAll(word -> word.group()
                        + word.group()
                                .toLowerCase(Locale.ROOT)
                                .substring(0, word.group().length() / 2));
    }
}
