/** Keys that seal, open, sign and derive, over the platform's and BouncyCastle's primitives. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {})
package org.reknit.crypto;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
