/** What the one who was hurt needs to know: asked a few at a time, answered, added to, and in the end whole. */
@NullMarked
@CheckReturnValue
@ApplicationModule(
        allowedDependencies = {"people", "text", "reader", "acts", "record", "web", "coach", "breaches", "exercises"})
package org.reknit.questions;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
