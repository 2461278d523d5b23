/** The baseline: the file of known findings, and their comparison with a run. */
@NullMarked
package org.articlint.lint.baseline;

import org.jspecify.annotations.NullMarked;
