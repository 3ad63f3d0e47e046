package org.reknit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Types are named by the product's words. */
class NamesTest {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "Service",
            "Manager",
            "Helper",
            "Helpers",
            "Util",
            "Utils",
            "Utility",
            "Impl",
            "Dto",
            "DTO",
            "Entity",
            "Victim",
            "Offender",
            "Betrayer");

    static final ArchRule NAMES =
            noClasses().should(from(describe("be named with an empty or a wounding word", NamesTest::saysNothing)));

    private static boolean saysNothing(JavaClass type) {
        return Stream.of(type.getSimpleName().split("(?<=\\p{Lower})(?=\\p{Upper})"))
                .anyMatch(EMPTY_WORDS::contains);
    }

    @Test
    void namesSayWhatThingsAre() {
        NAMES.check(Rules.OURS);
        assertThat(Rules.broken(NAMES)).containsExactly("AgreementService", "AgreementService$InnerImpl");
    }
}
