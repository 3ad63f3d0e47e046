/** Persons and the pairs that two of them form. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {})
package org.reknit.people;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
