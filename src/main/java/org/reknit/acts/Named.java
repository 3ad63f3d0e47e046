package org.reknit.acts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which an act stands in the record for ever: {@code feature/act/version}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Named {
    /** Feature, act and version, such as {@code statements/impact/1}. */
    String value();
}
