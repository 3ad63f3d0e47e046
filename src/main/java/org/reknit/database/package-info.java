/** One database, SQLite or PostgreSQL, read by many and written in turn. */
@NullMarked
@CheckReturnValue
@ApplicationModule(allowedDependencies = {})
package org.reknit.database;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
