/** Checks a record from its bytes alone, whoever kept them. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"crypto", "people", "acts"})
package org.reknit.proof;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
