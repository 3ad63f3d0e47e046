/** What was broken, by whom, and for whom. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"people", "text", "acts", "record", "web"})
package org.reknit.breaches;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
