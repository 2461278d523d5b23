/** Keys and words that may be misspelt. */
@NullMarked
package org.articlint.check.spelling;

import org.jspecify.annotations.NullMarked;
