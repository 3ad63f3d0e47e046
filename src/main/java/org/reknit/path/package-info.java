/** Where someone is on the path, what of it is open to them, and what the gates ask. */
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
            "talks",
            "stages"
        })
package org.reknit.path;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
