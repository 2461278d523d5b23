/** Options that several commands share. */
@NullMarked
package org.articlint.cli.option;

import org.jspecify.annotations.NullMarked;
