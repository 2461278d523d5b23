/** Where reports go, and what a run prints beside them. */
@NullMarked
package org.articlint.cli.output;

import org.jspecify.annotations.NullMarked;
