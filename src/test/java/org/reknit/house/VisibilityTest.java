package org.reknit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reknit.acts.Act;

/** A type is public when a second package or a template needs it, and not before. An exception may be met unnamed, and acts go into archives. */
class VisibilityTest {
    /**
     * Public ahead of their second user: take a name away once it has one, add none. {@code Running} has one, but its
     * constant is copied into it.
     */
    private static final Set<String> AHEAD = Set.of(
            "org.reknit.export.Verify", "org.reknit.keys.SlotId", "org.reknit.demo.Demo", "org.reknit.operate.Running");

    /** Templates and tests of other packages are users too. */
    private static final JavaClasses EVERYTHING =
            new ClassFileImporter().withImportOption(Rules.NOT_AHEAD_OF_TIME).importPackages("org.reknit");

    private static final DescribedPredicate<JavaClass> TEST = describe(
            "a test",
            type -> type.getSource()
                    .map(source -> source.getUri().toString().contains("/test-classes/"))
                    .orElse(true));

    static final ArchRule NEEDED = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .areNotAssignableTo(Throwable.class)
            .and()
            .areNotAssignableTo(Act.class)
            .and(not(Rules.withinClass("org.reknit.Reknit")))
            .and()
            .resideOutsideOfPackage("org.reknit.templates..")
            .and(not(describe("known to be ahead", type -> AHEAD.contains(type.getName()))))
            .should(beNeededElsewhere())
            .as("what is public is needed by a second package");

    private static ArchCondition<JavaClass> beNeededElsewhere() {
        return new ArchCondition<>("be needed by another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean needed = isNeeded(type);
                events.add(new SimpleConditionEvent(type, needed, type.getName() + " is needed in its package only"));
            }
        };
    }

    private static boolean isNeeded(JavaClass type) {
        boolean nested = type.getPackage().getClasses().stream()
                .filter(inner -> inner != type && Rules.topLevel(inner) == type)
                .filter(inner -> inner.getModifiers().contains(JavaModifier.PUBLIC))
                .anyMatch(VisibilityTest::isUsedElsewhere);
        return nested || isUsedElsewhere(type);
    }

    private static boolean isUsedElsewhere(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
    }

    @Test
    void whatIsPublicIsNeededElsewhere() {
        NEEDED.check(EVERYTHING.that(not(TEST)));
        assertThat(Rules.broken(NEEDED)).containsExactly("OpenTable", "Wordless");
    }
}
