/** Notebooks of Jupyter. */
@NullMarked
package org.articlint.parse.notebook;

import org.jspecify.annotations.NullMarked;
