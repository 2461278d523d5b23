/** Formats that programs and CI services read. */
@NullMarked
package org.articlint.report.machine;

import org.jspecify.annotations.NullMarked;
