/** Keys become sentences. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {})
package org.reknit.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
