package org.reknit.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.reknit.text.Reason;

/**
 * Each reason for which something is refused is met by a test: a method that asserts something reads the very constant, or
 * is given it by a table. Comments and names prove nothing, nor does a constant of the same name in another feature, nor
 * an assertion that it is some other reason.
 */
class ReasonsTest {
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.reknit");

    private static final Set<String> SAYING_SO = Set.of(
            "contains",
            "containsExactly",
            "containsExactlyInAnyOrder",
            "containsOnly",
            "hasValue",
            "isEqualTo",
            "isSameAs");

    private static final Pattern CELL = Pattern.compile("[,\\n]");

    /** The reasons, as {@code Enum.CONSTANT}, that none of the tests meets. */
    static SortedSet<String> unmet(Stream<Class<?>> reasons, Stream<JavaClass> tests) {
        var met = tests.flatMap(test -> test.getMethods().stream())
                .filter(ReasonsTest::saysSo)
                .flatMap(ReasonsTest::meets)
                .collect(Collectors.toSet());
        return reasons.filter(type -> type.isEnum() && Reason.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()).map(one -> name(type.getName(), one.toString())))
                .filter(reason -> !met.contains(reason))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean saysSo(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().getPackageName().startsWith("org.assertj."))
                .anyMatch(call -> SAYING_SO.contains(call.getName()));
    }

    private static Stream<String> meets(JavaMethod method) {
        var read = method.getFieldAccesses().stream()
                .map(JavaFieldAccess::getTarget)
                .map(field -> name(field.getOwner().getName(), field.getName()));
        return Stream.concat(read, given(method));
    }

    /** What a table's cells become in the method's parameters. */
    private static Stream<String> given(JavaMethod method) {
        var types = method.getRawParameterTypes();
        return Optional.of(method)
                .filter(one -> one.isAnnotatedWith(CsvSource.class))
                .map(one -> one.getAnnotationOfType(CsvSource.class))
                .stream()
                .flatMap(table -> Stream.concat(Stream.of(table.value()), CELL.splitAsStream(table.textBlock())))
                .flatMap(CELL::splitAsStream)
                .flatMap(cell -> types.stream().map(type -> name(type.getName(), cell.strip())));
    }

    private static String name(String type, String constant) {
        return type.replaceFirst("^org\\.reknit\\.", "") + "." + constant;
    }

    @Test
    void everyReasonIsMetByATest() {
        assertThat(unmet(Rules.OURS.stream().map(JavaClass::reflect), TESTS.stream()))
                .isEmpty();
    }

    @Test
    void aReasonThatNoTestMeetsIsFound() {
        var stories = TESTS.stream().filter(type -> type.getName().startsWith(Stories.class.getName()));
        assertThat(unmet(Stream.of(Refusal.class), stories))
                .containsExactly(
                        "house.ReasonsTest$Refusal.DENIED",
                        "house.ReasonsTest$Refusal.NEVER",
                        "house.ReasonsTest$Refusal.ONLY_READ",
                        "house.ReasonsTest$Refusal.SWITCHED");
    }

    private enum Refusal implements Reason {
        EXPECTED,
        IN_A_TABLE,
        ONLY_READ,
        DENIED,
        SWITCHED,
        NEVER
    }

    private enum Other {
        NEVER
    }

    /** As tests are written. */
    @SuppressWarnings("unused") // only read by the test above
    private static final class Stories {
        private final Optional<Refusal> refusal = Optional.of(Refusal.ONLY_READ);

        void expects() {
            assertThat(refusal).contains(Refusal.EXPECTED);
            assertThat(Optional.of(Other.NEVER)).contains(Other.NEVER);
        }

        @CsvSource({"1, IN_A_TABLE", "2,"})
        void isGiven(int number, Refusal expected) {
            assertThat(refusal).isEqualTo(Optional.ofNullable(expected));
        }

        boolean reads() {
            return refusal.filter(Refusal.ONLY_READ::equals).isPresent();
        }

        void denies() {
            assertThat(refusal).isNotEqualTo(Optional.of(Refusal.DENIED));
        }

        void switches() {
            assertThat(
                            switch (refusal.orElseThrow()) {
                                case SWITCHED -> 1;
                                default -> 2;
                            })
                    .isEqualTo(2);
        }
    }
}
