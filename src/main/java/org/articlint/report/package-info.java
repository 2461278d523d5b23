/** The formats of reports. */
@NullMarked
package org.articlint.report;

import org.jspecify.annotations.NullMarked;
