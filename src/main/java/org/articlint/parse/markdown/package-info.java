/** Markdown. */
@NullMarked
package org.articlint.parse.markdown;

import org.jspecify.annotations.NullMarked;
