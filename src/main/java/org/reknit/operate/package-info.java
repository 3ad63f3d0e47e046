/** What one does with a whole installation rather than in it: show it, check it, carry it to another place. */
@NullMarked
@CheckReturnValue
@ApplicationModule(
        allowedDependencies = {
            "crypto",
            "people",
            "database",
            "record",
            "keys",
            "text",
            "web",
            "pairing",
            "breaches",
            "coach",
            "statements",
            "questions",
            "exercises",
            "safety",
            "path",
            "cards",
            "talks",
            "timeouts"
        })
package org.reknit.operate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
