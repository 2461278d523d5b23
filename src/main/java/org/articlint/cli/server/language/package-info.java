/** What an editor shows of a key or a rule, and what it offers while somebody writes. */
@NullMarked
package org.articlint.cli.server.language;

import org.jspecify.annotations.NullMarked;
