package org.reknit.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reknit.text.Reason;

/** Keys in Java and templates, and sentences in the text files, fit together one to one. */
class TextsTest {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final TextFiles TEXTS = TextFiles.in(Sources.RESOURCES.resolve("text"));

    /** Ready for their first page. Take a key away once it is said, add none. */
    private static final List<String> READY = List.of();

    /** Keys said as they are, and those that are put together, as patterns. */
    private record Uses(Set<String> said, List<Pattern> built) {
        private static final Map<Path, Uses> KNOWN = new ConcurrentHashMap<>();

        /** Read once, since reading takes seconds. */
        static Uses in(Path java, Path templates) {
            return KNOWN.computeIfAbsent(java, any -> read(java, templates));
        }

        private static Uses read(Path java, Path templates) {
            var uses = Strings.in(Sources.in(java));
            for (Path template : Sources.files(templates, ".jte")) {
                uses = uses.and(Strings.in(
                        Sources.of("Template", Template.read(template).code())));
            }
            var dotted = uses.built().stream()
                    .filter(built -> built.pattern().contains("."))
                    .toList();
            return new Uses(Set.copyOf(uses.said()), dotted);
        }

        /** Keys said as they are whose first word begins some text's key. */
        Stream<String> keys(TextFiles texts) {
            var first = texts.sentences().keySet().stream().map(Uses::firstWord).collect(Collectors.toSet());
            return said.stream()
                    .filter(said -> KEY.matcher(said).matches())
                    .filter(said -> first.contains(firstWord(said)))
                    .filter(said -> !said.matches(".*\\.(js|css|svg|md|yaml|db)"));
        }

        private static String firstWord(String key) {
            return key.substring(0, key.indexOf('.'));
        }

        /** A sentence with a number has a form for one and a form for others, and is said without naming either. */
        private static String ofPlural(String key) {
            return key.replaceFirst("\\.(one|other)$", "");
        }

        static boolean hasSentence(String key, TextFiles texts) {
            var keys = texts.sentences().keySet();
            return keys.contains(key) || keys.containsAll(List.of(key + ".one", key + ".other"));
        }

        boolean uses(String key) {
            return said.contains(key)
                    || said.contains(ofPlural(key))
                    || built.stream().anyMatch(one -> one.matcher(key).matches());
        }
    }

    static SortedSet<String> missing(Path java, Path templates, TextFiles texts) {
        return Uses.in(java, templates)
                .keys(texts)
                .filter(key -> !Uses.hasSentence(key, texts))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> unused(Path java, Path templates, TextFiles texts) {
        var uses = Uses.in(java, templates);
        return texts.sentences().keySet().stream()
                .filter(key -> !uses.uses(key))
                .toList();
    }

    /** The sentence of every reason that something is refused. */
    static List<String> refusals(Stream<Class<?>> types) {
        return types.filter(Reason.class::isAssignableFrom)
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> ((Reason) constant).sentence())
                .toList();
    }

    /** Those for which there are no words. */
    static List<String> wordlessRefusals(Stream<Class<?>> types, TextFiles texts) {
        return refusals(types).stream()
                .filter(key -> !texts.sentences().containsKey(key))
                .toList();
    }

    private static Stream<Class<?>> ours() {
        return Rules.OURS.stream().map(JavaClass::reflect);
    }

    @Test
    void everyKeyThatIsSaidHasASentence() {
        assertThat(missing(Sources.MAIN, Sources.TEMPLATES, TEXTS)).isEmpty();
    }

    @Test
    void everySentenceIsSaidSomewhere() {
        assertThat(unused(Sources.MAIN, Sources.TEMPLATES, TEXTS))
                .filteredOn(key -> !refusals(ours()).contains(key))
                .isSubsetOf(READY);
    }

    @Test
    void noKeyIsGivenTwice() {
        assertThat(TEXTS.twice()).isEmpty();
    }

    @Test
    void everyRefusalHasASentence() {
        assertThat(wordlessRefusals(ours(), TEXTS)).isEmpty();
    }

    @Test
    void whatDoesNotFitTogetherIsFound() {
        var broken = TextFiles.in(Sources.BROKEN);
        assertThat(broken.twice()).containsExactly("house.twice");
        assertThat(missing(Sources.FIXTURES, Sources.BROKEN, broken)).containsExactly("house.half", "house.missing");
        assertThat(unused(Sources.FIXTURES, Sources.BROKEN, broken))
                .containsExactly("house.exclaiming", "house.hard", "house.twice", "house.unused");
        assertThat(wordlessRefusals(Stream.of(Refusal.class), broken)).containsExactly("house.refusal.not-yet");
    }

    @Test
    void noReasonAgainstSomethingMakesItsSentenceByItself() {
        assertThat(ours())
                .filteredOn(type -> type.isEnum() && type.getSimpleName().equals("Refusal"))
                .allMatch(Reason.class::isAssignableFrom);
        assertThat(Strings.in(Sources.in(Sources.MAIN)).said())
                .filteredOn(said -> said.contains(".refusal."))
                .allMatch(TEXTS.sentences()::containsKey);
    }

    private enum Refusal implements Reason {
        EMPTY,
        NOT_YET
    }
}
