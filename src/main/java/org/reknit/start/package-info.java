/** Alone, tonight: what helps before anything has been decided, without an account. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"text", "web"})
package org.reknit.start;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
