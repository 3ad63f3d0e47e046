/** Saying what it was like and what one did, and being heard. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"people", "text", "acts", "record", "web", "coach", "breaches"})
package org.reknit.statements;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
