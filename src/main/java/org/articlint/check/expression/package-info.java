/** Evaluates boolean expressions (CEL) over metadata. */
@NullMarked
package org.articlint.check.expression;

import org.jspecify.annotations.NullMarked;
