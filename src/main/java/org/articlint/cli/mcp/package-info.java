/** The tools for writing assistants, by the Model Context Protocol. */
@NullMarked
package org.articlint.cli.mcp;

import org.jspecify.annotations.NullMarked;
