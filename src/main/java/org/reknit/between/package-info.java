/** What lies between two people, where neither can look alone: it shows to both at once, or not at all. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"crypto", "people", "database", "acts", "record", "keys"})
package org.reknit.between;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
