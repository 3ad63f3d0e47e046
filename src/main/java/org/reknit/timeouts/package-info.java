/** A break that one of the two asks for, and that ends at an hour they name. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"people", "text", "acts", "record", "web", "exercises"})
package org.reknit.timeouts;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
