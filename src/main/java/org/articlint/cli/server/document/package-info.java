/** Documents as an editor shows them, and positions in them. */
@NullMarked
package org.articlint.cli.server.document;

import org.jspecify.annotations.NullMarked;
