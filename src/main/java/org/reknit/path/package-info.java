/** Where someone is on the path, what of it is open to them, and the one next thing with its reason. */
@NullMarked
@CheckReturnValue
@ApplicationModule(
        allowedDependencies = {
            "crypto",
            "people",
            "text",
            "reader",
            "acts",
            "record",
            "web",
            "breaches",
            "statements",
            "between",
            "exercises",
            "questions",
            "safety",
            "timeouts",
            "talks"
        })
package org.reknit.path;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
