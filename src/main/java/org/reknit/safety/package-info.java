/** The private start: a few questions for one person alone, and the way they choose. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"people", "text", "acts", "record", "web", "breaches"})
package org.reknit.safety;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
