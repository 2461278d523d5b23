/** The baseline: the file of known findings, and how it matches those of a run. */
@NullMarked
package org.articlint.lint.baseline;

import org.jspecify.annotations.NullMarked;
