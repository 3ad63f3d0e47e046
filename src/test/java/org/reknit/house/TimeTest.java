package org.reknit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The time comes from the one clock; a place on earth concerns only what is shown. */
class TimeTest {
    static final ArchRule CLOCK = noClasses()
            .that(not(Rules.withinClass("org.reknit.Reknit").or(Rules.withinClass("org.reknit.demo.StoryClock"))))
            .should()
            .accessTargetWhere(describe("reads the system clock", TimeTest::readsTheSystemClock))
            .as("the time is handed in");

    static final ArchRule ZONE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.reknit.web", "org.reknit.reader", "org.reknit.export", "org.reknit.operate", "org.reknit.demo")
            .should()
            .accessTargetWhere(describe(
                    "asks for the server's zone",
                    access -> access.getTargetOwner().isEquivalentTo(ZoneId.class)
                            && access.getTarget().getName().equals("systemDefault")))
            .as("zones are known where days are shown: to readers, in archives, and to the demo");

    private static boolean readsTheSystemClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        String whole = access.getTarget().getFullName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.Clock", "java.time.InstantSource" ->
                name.startsWith("system") || name.startsWith("tick") && !whole.contains(Clock.class.getName() + ",");
            case "java.util.Date" -> whole.endsWith("<init>()");
            case "java.util.GregorianCalendar", "java.util.Calendar" -> true;
            default -> owner.startsWith("java.time.") && name.equals("now") && !whole.contains("Clock)");
        };
    }

    @Test
    void nobodyReadsTheSystemClock() {
        CLOCK.check(Rules.OURS);
        assertThat(Rules.broken(CLOCK)).containsExactly("OwnClock", "OwnClock$Lazy");
    }

    @Test
    void zonesAreKnownInWebOnly() {
        ZONE.check(Rules.OURS);
        assertThat(Rules.broken(ZONE)).containsExactly("OwnClock");
    }
}
