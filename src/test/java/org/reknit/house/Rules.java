package org.reknit.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Asks the rules about our classes, and about classes that break them. */
final class Rules {
    private static final Pattern FIXTURE =
            Pattern.compile("org\\.reknit\\.house\\.broken\\.([\\w.$]*?\\p{Upper}[\\w$]*)");

    /** What Spring writes ahead of time when the jar is built; it stays in the folder after {@code ./reknit}. */
    static final ImportOption NOT_AHEAD_OF_TIME = location -> !location.contains("__") && !location.contains("$$");

    /** Everything we wrote that runs; what JTE and Spring generate is left out. */
    static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/org/reknit/templates/"))
            .withImportOption(NOT_AHEAD_OF_TIME)
            .importPackages("org.reknit");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.reknit.house.broken");

    private Rules() {}

    /** The names of the fixtures that break the rule. */
    static SortedSet<String> broken(ArchRule rule) {
        var names = new TreeSet<String>();
        for (String line : rule.evaluate(BROKEN).getFailureReport().getDetails()) {
            var fixture = FIXTURE.matcher(line);
            names.add(fixture.find() ? fixture.group(1) : line);
        }
        return names;
    }

    /** The class itself and everything nested in it. */
    static DescribedPredicate<JavaClass> withinClass(String name) {
        return DescribedPredicate.describe(
                "within " + name, type -> topLevel(type).getName().equals(name));
    }

    static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(Rules::topLevel).orElse(type);
    }
}
