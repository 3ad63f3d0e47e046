package org.reknit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far the sentences of the interface are translated into a language, and what of it does not fit. */
public final class Translation {
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    private final Language language;
    private final Map<String, String> english;
    private final Map<String, String> theirs;
    private final SortedSet<String> counting;

    private Translation(Texts texts, Language language) {
        this.language = language;
        english = texts.in(Language.ENGLISH);
        theirs = texts.in(language);
        counting = english.keySet().stream()
                .filter(key -> key.endsWith(".one"))
                .map(key -> key.substring(0, key.length() - ".one".length()))
                .filter(key -> english.containsKey(key + ".other"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is the matter with a sentence. */
    public enum Matter {
        /** It is not translated, and stays English. */
        ENGLISH,
        /** It lacks the form for some numbers. */
        FORM,
        /** English has no such sentence, so it is never said. */
        UNKNOWN,
        /** It has a name in braces that nothing fills in. */
        PLACE
    }

    /** A sentence that is not as it should be. */
    public record Gap(String key, Matter matter) {}

    /** Every sentence that is not as it should be. */
    public static List<Gap> gaps(Texts texts, Language language) {
        return new Translation(texts, language).gaps();
    }

    private List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (String key : english.keySet()) {
            if (!isForm(key) && !theirs.containsKey(key)) gaps.add(new Gap(key, Matter.ENGLISH));
        }
        for (String key : counting) gaps.addAll(forms(key));
        theirs.forEach((key, sentence) -> {
            if (!english.containsKey(key) && !isForm(key)) gaps.add(new Gap(key, Matter.UNKNOWN));
            else if (!known(key).containsAll(places(sentence))) gaps.add(new Gap(key, Matter.PLACE));
        });
        return gaps;
    }

    private List<Gap> forms(String key) {
        var wanted = Plurals.forms(language);
        var missing = wanted.stream()
                .filter(form -> !theirs.containsKey(key + "." + form))
                .toList();
        if (missing.size() == wanted.size()) return List.of(new Gap(key, Matter.ENGLISH));
        return missing.stream()
                .map(form -> new Gap(key + "." + form, Matter.FORM))
                .toList();
    }

    /** Whether it is one of the forms of a sentence about a number. */
    private boolean isForm(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && Plurals.ALL.contains(key.substring(dot + 1)) && counting.contains(key.substring(0, dot));
    }

    private SortedSet<String> known(String key) {
        if (!isForm(key)) return places(english.getOrDefault(key, ""));
        String counted = key.substring(0, key.lastIndexOf('.'));
        return Stream.of(".one", ".other")
                .flatMap(form -> places(english.getOrDefault(counted + form, "")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
