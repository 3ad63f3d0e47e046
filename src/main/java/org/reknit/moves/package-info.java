/** Tells a page that something new is there, and nothing of what it is. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"acts", "record", "web"})
package org.reknit.moves;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
