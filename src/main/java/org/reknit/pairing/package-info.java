/** Two persons become a pair, face to face, and either can leave alone. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"crypto", "people", "text", "database", "acts", "record", "web", "keys"})
package org.reknit.pairing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
