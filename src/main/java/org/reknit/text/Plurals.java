package org.reknit.text;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.xyzsd.plurals.PluralRule;
import net.xyzsd.plurals.PluralRuleType;

/**
 * Which form of a sentence a number takes. Languages tell up to six forms apart, which Unicode calls {@code zero},
 * {@code one}, {@code two}, {@code few}, {@code many} and {@code other}; the rules are Unicode's.
 */
final class Plurals {
    static final String OTHER = "other";
    static final Set<String> ALL = Set.of("zero", "one", "two", "few", "many", OTHER);

    /** No page counts further; rules that differ for millions need no sentence. */
    private static final int MOST = 1000;

    private Plurals() {}

    /** The form for this many. */
    static String form(Number many, Language language) {
        return rule(language).select(many.longValue()).name().toLowerCase(Locale.ROOT);
    }

    /** The forms that a sentence with a number needs. */
    static Set<String> forms(Language language) {
        var forms = new TreeSet<String>();
        forms.add(OTHER);
        IntStream.rangeClosed(0, MOST).forEach(many -> forms.add(form(many, language)));
        return forms;
    }

    private static PluralRule rule(Language language) {
        return PluralRule.createOrDefault(language.locale(), PluralRuleType.CARDINAL);
    }
}
