package org.reknit.operate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reknit.cards.Decks;
import org.reknit.coach.Coach;
import org.reknit.text.Language;
import org.reknit.text.Library;
import org.reknit.text.Shelf;
import org.reknit.text.Texts;
import org.reknit.text.Translation;

/**
 * Content and sentences that someone has written: a folder of English files such as {@code exercises/}, one that is
 * called after another language and stands beside {@code en}, or a data folder with {@code content/} and {@code text/}.
 *
 * @param content the folder of English files; it need not be there
 * @param text the folder of sentences; it need not be there
 * @param only the one language that is meant
 */
record OwnContent(Path content, Path text, Optional<Language> only) {
    static OwnContent in(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(whole.resolve("content")) || Files.isDirectory(whole.resolve("text")))
            return new OwnContent(whole.resolve("content/en"), whole.resolve("text"), Optional.empty());
        var language = Language.of(whole.getFileName().toString());
        Path english = language.isPresent() ? whole.resolveSibling(Language.ENGLISH.tag()) : whole;
        return new OwnContent(english, whole.resolve("../../text").normalize(), language);
    }

    /** What cannot be used, one sentence each. */
    List<String> problems(Texts words) {
        var shelf = new Shelf(content);
        var texts = new Texts(text);
        var problems = new ArrayList<String>();
        if (only.isEmpty()) {
            problems.addAll(Library.problems(shelf));
            problems.addAll(Decks.problems(shelf));
            Coach.problem(shelf).ifPresent(problems::add);
        }
        for (Language language : languages(shelf, texts)) {
            problems.addAll(Library.problems(shelf.in(language)));
            problems.addAll(Decks.problems(shelf.in(language)));
            Translation.gaps(texts, language).stream()
                    .filter(gap -> gap.matter() != Translation.Matter.ENGLISH)
                    .map(gap -> words.say(key(gap.matter()), "key", gap.key(), "language", language.tag()))
                    .forEach(problems::add);
        }
        return problems;
    }

    /** How much of each language is still English, one sentence each. */
    List<String> progress(Texts words) {
        var texts = new Texts(text);
        return languages(new Shelf(content), texts).stream()
                .map(language -> words.say(
                        "operate.content.language",
                        "language",
                        language.tag(),
                        "n",
                        Translation.gaps(texts, language).stream()
                                .filter(gap -> gap.matter() == Translation.Matter.ENGLISH)
                                .count()))
                .toList();
    }

    private static String key(Translation.Matter matter) {
        return switch (matter) {
            case ENGLISH, UNKNOWN -> "operate.content.unknown";
            case FORM -> "operate.content.form";
            case PLACE -> "operate.content.place";
        };
    }

    private List<Language> languages(Shelf shelf, Texts texts) {
        if (only.isPresent())
            return only.stream().filter(one -> !one.equals(Language.ENGLISH)).toList();
        return Stream.concat(shelf.languages().stream(), texts.languages().stream())
                .distinct()
                .toList();
    }
}
