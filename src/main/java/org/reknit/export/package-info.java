/** What a person takes with them: everything they can open, in one encrypted file that can be checked without us. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"crypto", "people", "text", "acts", "proof", "record", "web"})
package org.reknit.export;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
