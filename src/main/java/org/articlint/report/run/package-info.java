/** What a report is told of a run, and what it lists. */
@NullMarked
package org.articlint.report.run;

import org.jspecify.annotations.NullMarked;
