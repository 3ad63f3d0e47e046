/** The one next thing, and why. */
@NullMarked
@CheckReturnValue
@ApplicationModule(
        allowedDependencies = {
            "people",
            "text",
            "acts",
            "record",
            "web",
            "breaches",
            "statements",
            "exercises",
            "questions",
            "safety",
            "talks",
            "stages",
            "path",
            "cards"
        })
package org.reknit.today;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
