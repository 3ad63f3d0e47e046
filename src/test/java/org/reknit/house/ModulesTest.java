package org.reknit.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.reknit.Reknit;
import org.springframework.modulith.core.ApplicationModules;

/** Who may import whom. Asks for violations rather than {@code verify()}, which reports once and then falls silent. */
class ModulesTest {
    @Test
    void modulesUseOnlyTheNeighboursTheyDeclare() {
        var modules = ApplicationModules.of(Reknit.class, resideInAPackage("org.reknit.templates.."));
        assertThat(modules.detectViolations().getMessages()).isEmpty();
    }

    @Test
    void anUndeclaredNeighbourIsFound() {
        ImportOption everything = location -> true;
        var modules = ApplicationModules.of("org.reknit.house.broken.modules", everything);
        assertThat(modules.detectViolations().getMessages())
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message).contains("Uninvited"));
    }
}
