package org.reknit.keys;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.reknit.people.PersonId;

/** Whoever may make a new slot, for their browser: the old one's doors, and those of the new one. */
record Ready(@JsonUnwrapped OpenedDoors doors, PersonId person, FreshDoors fresh) {
    @Override
    public String toString() {
        return "Ready[" + person + "]";
    }
}
