/** The run: from paths to findings. Prints nothing. */
@NullMarked
package org.articlint.lint;

import org.jspecify.annotations.NullMarked;
