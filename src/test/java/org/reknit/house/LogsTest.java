package org.reknit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** A log names kinds of trouble and ids. So one class logs, and an exception, whose message may quote, never gets in. */
class LogsTest {
    private static final DescribedPredicate<JavaClass> MAY_LOG = Rules.withinClass("org.reknit.web.Errors")
            .or(Rules.withinClass("org.reknit.Reknit"))
            .or(resideInAnyPackage("org.reknit.operate", "org.reknit.demo"));

    static final ArchRule LOGGING = noClasses()
            .that(not(MAY_LOG))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.slf4j..", "java.util.logging..", "org.apache.commons.logging..", "ch.qos.logback.."))
            .orShould()
            .accessTargetWhere(describe("prints", LogsTest::prints))
            .as("web.Errors logs, and operate");

    static final ArchRule EXCEPTIONS = noClasses()
            .should()
            .accessTargetWhere(describe("hands an exception to a logger", LogsTest::logsAnException))
            .as("no log gets an exception");

    private static boolean prints(JavaAccess<?> access) {
        String whole = access.getTarget().getFullName();
        return whole.equals("java.lang.System.out")
                || whole.equals("java.lang.System.err")
                || access.getTarget().getName().equals("printStackTrace");
    }

    private static boolean logsAnException(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("org.slf4j")
                && access.getTarget().getFullName().contains(Throwable.class.getName());
    }

    @Test
    void oneClassLogs() {
        LOGGING.check(Rules.OURS);
        assertThat(Rules.broken(LOGGING)).containsExactly("TalksTooMuch");
    }

    @Test
    void noExceptionIsLogged() {
        EXCEPTIONS.check(Rules.OURS);
        assertThat(Rules.broken(EXCEPTIONS)).containsExactly("TalksTooMuch");
    }
}
