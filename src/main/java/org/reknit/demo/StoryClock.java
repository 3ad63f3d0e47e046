package org.reknit.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The demo's clock: the system's, except inside the telling of a story, where it stands still at the story's moment. The moment
 * holds for the telling thread alone and ends with the telling, so that no page, session or reminder ever meets it.
 */
public final class StoryClock extends Clock {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock system;

    private StoryClock(Clock system) {
        this.system = system;
    }

    /** The system's clock in UTC, to which a story can be told. */
    static Clock system() {
        return new StoryClock(Clock.systemUTC());
    }

    /** Hands it to an application that is about to start, in the place of the clock that everybody else has. */
    public static void handTo(ConfigurableApplicationContext application) {
        ((GenericApplicationContext) application)
                .registerBean("storyClock", Clock.class, () -> system(), bean -> bean.setPrimary(true));
    }

    static <T> T at(Instant moment, Supplier<T> telling) {
        return ScopedValue.where(MOMENT, moment).call(telling::get);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(system.withZone(zone));
    }
}
