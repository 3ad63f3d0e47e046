package org.reknit.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** Neighbours that a module declares and no class of it needs. */
    static SortedMap<String, Set<String>> idle(SortedMap<String, Set<String>> declared, JavaClasses classes) {
        var idle = new TreeMap<String, Set<String>>();
        declared.forEach((module, neighbours) -> {
            var left = new TreeSet<>(neighbours);
            classes.that(resideInAPackage("org.reknit." + module + "..")).stream()
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .map(needed -> needed.getTargetClass().getPackageName())
                    .forEach(needed ->
                            left.removeIf(neighbour -> (needed + ".").startsWith("org.reknit." + neighbour + ".")));
            if (!left.isEmpty()) idle.put(module, left);
        });
        return idle;
    }

    @Test
    void everyDeclaredNeighbourIsNeeded() {
        assertThat(idle(DocsTest.declared(Sources.MAIN), Rules.OURS)).isEmpty();
        assertThat(idle(new TreeMap<>(Map.of("acts", Set.of("crypto", "web"))), Rules.OURS))
                .isEqualTo(Map.of("acts", Set.of("web")));
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
