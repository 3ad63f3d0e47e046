/** Whom a page is for, as far as their browser says: language, clock, and days and hours in their words. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {"text"})
package org.reknit.reader;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
