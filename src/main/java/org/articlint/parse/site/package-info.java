/** Reads the pages of a site that a generator has written, and tells which of them are articles. */
@NullMarked
package org.articlint.parse.site;

import org.jspecify.annotations.NullMarked;
