package org.reknit.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Requests and answers are touched in one place. */
class ServletTest {
    static final ArchRule SERVLET = noClasses()
            .that()
            .resideOutsideOfPackage("org.reknit.web")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.servlet..",
                    "org.springframework.security..",
                    "org.apache.catalina..",
                    "org.apache.coyote.."))
            .as("the servlet API and Spring Security are used in web");

    @Test
    void theServletApiIsUsedInWebOnly() {
        SERVLET.check(Rules.OURS);
        assertThat(Rules.broken(SERVLET)).containsExactly("ReadsTheRequest");
    }
}
