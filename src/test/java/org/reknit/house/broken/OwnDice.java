package org.reknit.house.broken;

import java.security.SecureRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

class OwnDice {
    private final SecureRandom own = new SecureRandom();
    private final Supplier<SecureRandom> another = SecureRandom::new;

    double roll() {
        return own.nextInt()
                + another.get().nextInt()
                + ThreadLocalRandom.current().nextInt()
                + Math.random();
    }
}
