package org.reknit.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A recovery code was used: what hangs on the private root stays closed until a time. Whoever holds a live session may
 * move that time once and never stop it, since the one who stole the paper and the one who needs it cannot be told apart.
 *
 * @param delayed whether that was done
 */
public record Recovery(Instant begun, Instant opens, boolean delayed) {
    /** How long everything waits, so that a stolen code is noticed. */
    static final Duration WAIT = Duration.ofHours(72);

    /** How long when nobody was signed in who could notice. */
    static final Duration SHORT_WAIT = Duration.ofHours(24);

    private static final int QUIET_DAYS = 14;

    /**
     * A recovery that begins now.
     *
     * @param signedIn the newest day on which the person signed in, if that is known
     */
    static Recovery begin(Instant now, Optional<Long> signedIn) {
        boolean quiet = signedIn.filter(day -> day(now) - day > QUIET_DAYS).isPresent();
        return new Recovery(now, now.plus(quiet ? SHORT_WAIT : WAIT), false);
    }

    /** The days since 1970. */
    static long day(Instant now) {
        return Math.floorDiv(now.toEpochMilli(), Duration.ofDays(1).toMillis());
    }

    /** The recovery put off, if that can still be done. */
    Optional<Recovery> later(Instant now) {
        return delayed || isDue(now) ? Optional.empty() : Optional.of(new Recovery(begun, opens.plus(WAIT), true));
    }

    /** Whether the wait is over. */
    boolean isDue(Instant now) {
        return !opens.isAfter(now);
    }
}
