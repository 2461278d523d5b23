/**
 * Reads reStructuredText, as docutils and Sphinx do: "reStructuredText Markup Specification" and
 * "reStructuredText Directives" of docutils, and the directives and roles of Sphinx. Uses no
 * library, because none for Java is maintained.
 */
@NullMarked
package org.articlint.parse.rst;

import org.jspecify.annotations.NullMarked;
