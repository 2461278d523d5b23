/** Reads the values of options: patterns, conditions, dates, periods, terms. */
@NullMarked
package org.articlint.check.value;

import org.jspecify.annotations.NullMarked;
