/** The values that options of checks take: patterns, conditions, dates, periods, terms. */
@NullMarked
package org.articlint.check.value;

import org.jspecify.annotations.NullMarked;
