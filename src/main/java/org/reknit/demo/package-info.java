/** Three invented pairs, told act by act to an installation that is thrown away. */
@NullMarked
@CheckReturnValue
@ApplicationModule(
        allowedDependencies = {
            "people",
            "text",
            "acts",
            "record",
            "keys",
            "pairing",
            "breaches",
            "statements",
            "exercises",
            "questions",
            "safety",
            "timeouts",
            "talks",
            "stages",
            "path",
            "cards",
            "operate"
        })
package org.reknit.demo;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
