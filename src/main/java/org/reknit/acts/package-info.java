/** An act as bytes: its name, its author's signature, its seal and its place in a chain (docs/formats/record-1.md). */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"crypto", "people"})
package org.reknit.acts;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
