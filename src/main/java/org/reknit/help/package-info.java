/** Help: people to call, region by region, the same for everyone. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"text", "web"})
package org.reknit.help;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
