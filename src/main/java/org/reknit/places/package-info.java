/** Us, Me and the front door: where what exists has its place. */
@NullMarked
@CheckReturnValue
@ApplicationModule(
        allowedDependencies = {
            "people",
            "acts",
            "record",
            "web",
            "pairing",
            "breaches",
            "statements",
            "between",
            "timeouts",
            "path",
            "today"
        })
package org.reknit.places;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
