/** The pages of talks, and how a talk lies before one of the two. */
@NullMarked
@CheckReturnValue
package org.reknit.talks.pages;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
