package org.reknit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.reknit.templates.StaticTemplates;

/** A template belongs to the module whose folder it stands in. Modulith cannot see this: templates are one package. */
class OwnTemplatesTest {
    private static final String OURS = "org.reknit.";

    static final ArchRule OWN = noClasses()
            .should()
            .accessTargetWhere(describe("draws the template of another module", OwnTemplatesTest::isAnothers))
            .as("a module draws its own templates");

    /** The template {@code us.jte} in {@code places/} is the method {@code placesUs}. */
    private static boolean isAnothers(JavaAccess<?> access) {
        if (!access.getTargetOwner().isEquivalentTo(StaticTemplates.class)) return false;
        String template = access.getTarget().getName();
        String module = access.getOriginOwner()
                .getPackageName()
                .substring(OURS.length())
                .split("\\.")[0];
        return !template.equals("<init>") && !template.matches(module + "\\p{Upper}.*");
    }

    @Test
    void aModuleDrawsItsOwnTemplates() {
        OWN.check(Rules.OURS);
        assertThat(Rules.broken(OWN)).containsExactly("DrawsAnothers");
    }
}
