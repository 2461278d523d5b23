/** The command line: commands, streams and exit codes. Only here is anything printed. */
@NullMarked
package org.articlint.cli;

import org.jspecify.annotations.NullMarked;
