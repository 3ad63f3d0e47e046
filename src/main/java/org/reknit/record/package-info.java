/** Records of acts: opened, read by folding, written by appending, and kept. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"crypto", "people", "database", "acts", "proof"})
package org.reknit.record;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
