/** The review queue, in its formats. */
@NullMarked
package org.articlint.report.queue;

import org.jspecify.annotations.NullMarked;
