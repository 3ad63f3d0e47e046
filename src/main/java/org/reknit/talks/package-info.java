/** Talks in which one speaks and the other says it back, on two devices, on one, or by letter. */
@NullMarked
@CheckReturnValue
@ApplicationModule(
        allowedDependencies = {"people", "text", "acts", "record", "web", "coach", "breaches", "exercises", "timeouts"})
package org.reknit.talks;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
