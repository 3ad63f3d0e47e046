/** The programme's exercises, one after another step by step: written, kept, and shown when one wants to. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"people", "text", "acts", "record", "web", "coach", "breaches", "between"})
package org.reknit.exercises;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
