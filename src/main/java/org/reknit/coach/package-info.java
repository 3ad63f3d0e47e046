/** Side notes for people who are finding words, made on this server and kept nowhere. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"text", "acts", "record", "web"})
package org.reknit.coach;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
