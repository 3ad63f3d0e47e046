/** What a person writes that opens in their own browser alone. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"crypto", "people", "text", "database", "record", "web"})
package org.reknit.journal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
