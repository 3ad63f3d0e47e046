/** The pages on which questions are asked and answered, and what one of the two sees on them. */
@NullMarked
@CheckReturnValue
package org.reknit.questions.pages;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
