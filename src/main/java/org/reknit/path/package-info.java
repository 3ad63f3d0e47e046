/** Where someone is on the path, what of it is open to them, and the one next thing with its reason. */
@NullMarked
@CheckReturnValue
@ApplicationModule(
        allowedDependencies = {
            "crypto",
            "people",
            "record",
            "text",
            "web",
            "breaches",
            "statements",
            "exercises",
            "safety",
            "between",
            "talks",
            "timeouts",
            "questions"
        })
package org.reknit.path;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
