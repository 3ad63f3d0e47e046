package org.reknit.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.web.ForBoth;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * While one of the two is on a break, whatever puts words before the other waits: every form that can write in the shared
 * record is marked {@link ForBoth}, or stands here with the reason why it need not wait.
 */
class ForBothTest {
    /** What a form leads to is followed through our own code alone. */
    private static final int FAR = 12;

    private static final Map<String, String> NEED_NOT_WAIT = Map.ofEntries(
            Map.entry("exercises.ExercisePages.keep", "one's own record"),
            Map.entry("statements.WritingPages.keep", "one's own record"),
            Map.entry("questions.AnswerPages.keep", "one's own record"),
            Map.entry("questions.QuestionPages.remove", "one's own record"),
            Map.entry("questions.QuestionPages.write", "one's own record"),
            Map.entry("questions.SendPages.arriving", "one's own record"),
            Map.entry("questions.SendPages.chosen", "one's own record"),
            Map.entry("questions.WordPages.open", "one's own record"),
            Map.entry("path.PacePages.suit", "one's own record"),
            Map.entry("cards.HandPages.keep", "one's own record"),
            Map.entry("cards.RoundPages.aside", "one's own record"),
            Map.entry("cards.RoundPages.keep", "one's own record"),
            Map.entry("questions.FactPages.keep", "one's own record"),
            Map.entry("questions.WholePages.keep", "one's own record"),
            Map.entry("path.SetbackPages.told", "no words in it; a telling that waits does harm, and hours count"),
            Map.entry("places.PartingPages.leave", "nobody is ever kept from leaving"),
            Map.entry("talks.TalkPages.draft", "one's own record"),
            Map.entry("talks.TalkPages.stop", "whoever wants out of a talk gets out; it has no words"),
            Map.entry("timeouts.AskPages.call", "the break itself"),
            Map.entry("timeouts.BreakPages.move", "the break itself"),
            Map.entry("timeouts.BreakPages.back", "the break itself"));

    /** Forms that reach both the shared record and the writing of acts, and are not marked. */
    static SortedSet<String> unmarked(JavaClasses classes) {
        var found = new TreeSet<String>();
        for (JavaClass type : classes) {
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith(PostMapping.class)
                        && !method.isAnnotatedWith(ForBoth.class)
                        && writes(method))
                    found.add(type.getPackageName().split("\\.")[2] + "." + type.getSimpleName() + "."
                            + method.getName());
            }
        }
        return found;
    }

    private static boolean writes(JavaMethod form) {
        var reached = reached(form);
        return Stream.of("shared", "company").anyMatch(reached::contains)
                && Stream.of("append", "keep", "leave").anyMatch(reached::contains);
    }

    /** What of opening and writing a record this leads to, over any of our own code in between. */
    private static Set<String> reached(JavaMethod form) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(form));
        var next = new ArrayDeque<JavaCodeUnit>(Set.of(form));
        var names = new HashSet<String>();
        for (int round = 0; round < FAR && !next.isEmpty(); round++) {
            for (int left = next.size(); left > 0; left--) {
                calls(next.remove()).forEach(called -> {
                    boolean record = called.getOwner().isEquivalentTo(Records.class)
                            || called.getOwner().isEquivalentTo(OpenRecord.class);
                    if (record) names.add(called.getName());
                    else if (seen.add(called)) next.add(called);
                });
            }
        }
        return names;
    }

    private static Stream<JavaCodeUnit> calls(JavaCodeUnit from) {
        return Stream.concat(
                        from.getCallsFromSelf().stream().map(call -> call.getTarget()),
                        from.getCodeUnitReferencesFromSelf().stream().map(reference -> reference.getTarget()))
                .filter(target -> target.getOwner().getPackageName().startsWith("org.reknit"))
                .flatMap(target -> target.resolveMember().stream())
                .map(JavaCodeUnit.class::cast);
    }

    @Test
    void everyFormThatWritesForBothWaitsDuringABreakOrSaysWhyNot() {
        assertThat(unmarked(Rules.OURS)).isEqualTo(new TreeSet<>(NEED_NOT_WAIT.keySet()));
    }

    @Test
    void aFormThatForgotItIsFound() {
        var broken = new ClassFileImporter().importPackages("org.reknit.house.broken");
        assertThat(unmarked(broken)).containsExactly("house.WaitsForNobody.hurry");
    }
}
