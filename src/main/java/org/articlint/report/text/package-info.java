/** The reports for people on a terminal. */
@NullMarked
package org.articlint.report.text;

import org.jspecify.annotations.NullMarked;
