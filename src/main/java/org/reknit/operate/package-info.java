/** What one does with a whole installation rather than in it: show it, check it, carry it to another place. */
@NullMarked
@CheckReturnValue
@ApplicationModule(
        allowedDependencies = {
            "people",
            "text",
            "database",
            "acts",
            "proof",
            "record",
            "keys",
            "pairing",
            "coach",
            "breaches",
            "statements",
            "exercises",
            "questions",
            "safety",
            "timeouts",
            "talks",
            "path",
            "cards"
        })
package org.reknit.operate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
