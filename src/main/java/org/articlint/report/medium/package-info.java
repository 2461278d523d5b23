/**
 * How texts, numbers and places are written for each medium; all that comes from outside is escaped
 * here.
 */
@NullMarked
package org.articlint.report.medium;

import org.jspecify.annotations.NullMarked;
