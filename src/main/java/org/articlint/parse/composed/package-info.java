/** Texts that are put together from a file that has them in another notation. */
@NullMarked
package org.articlint.parse.composed;

import org.jspecify.annotations.NullMarked;
