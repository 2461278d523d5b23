/** The streams, exit codes and files of the process, and the faults that end a command. */
@NullMarked
package org.articlint.cli.io;

import org.jspecify.annotations.NullMarked;
