/** Checking again whenever an article changes. */
@NullMarked
package org.articlint.cli.watch;

import org.jspecify.annotations.NullMarked;
