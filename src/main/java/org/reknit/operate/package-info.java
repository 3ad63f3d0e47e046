/** What one does with a whole installation rather than in it: serve it, check it. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"text", "database", "proof", "record", "keys", "coach", "cards"})
package org.reknit.operate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
