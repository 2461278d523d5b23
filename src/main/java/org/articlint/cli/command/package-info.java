/** The commands. */
@NullMarked
package org.articlint.cli.command;

import org.jspecify.annotations.NullMarked;
