/** Writes the result of a run in formats for people and machines, one class for each. */
@NullMarked
package org.articlint.report;

import org.jspecify.annotations.NullMarked;
