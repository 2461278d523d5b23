/** Reads the values of options: patterns, lists of words, metadata fields. */
@NullMarked
package org.articlint.check.value;

import org.jspecify.annotations.NullMarked;
