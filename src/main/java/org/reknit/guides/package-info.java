/** What there is to read about each of the ten practices, for anyone. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"text", "record", "web"})
package org.reknit.guides;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
