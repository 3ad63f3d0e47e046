/** Cards with open questions, answered by two people alone and read together. */
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
            "between",
            "exercises",
            "stages",
            "path"
        })
package org.reknit.cards;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
