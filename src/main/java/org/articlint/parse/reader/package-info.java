/** What the readers of formats share. */
@NullMarked
package org.articlint.parse.reader;

import org.jspecify.annotations.NullMarked;
