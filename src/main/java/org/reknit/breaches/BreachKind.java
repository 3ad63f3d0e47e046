package org.reknit.breaches;

import org.reknit.text.Keyed;

/** What kind of trust was broken. */
public enum BreachKind implements Keyed {
    DISHONESTY,
    INFIDELITY,
    SUBSTANCE,
    DISTANCE;
}
