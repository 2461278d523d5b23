/** The history of an archive: one line for each run, in a file that the user keeps. */
@NullMarked
package org.articlint.report.history;

import org.jspecify.annotations.NullMarked;
