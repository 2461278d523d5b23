/** The texts that an editor has open, checked again and again as if they were saved. */
@NullMarked
package org.articlint.cli.workspace;

import org.jspecify.annotations.NullMarked;
