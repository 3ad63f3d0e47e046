/** The pages on which cards are drawn, answered and read. */
@NullMarked
@CheckReturnValue
package org.reknit.cards.pages;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
