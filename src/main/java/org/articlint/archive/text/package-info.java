/** From text to numbers: the words of a paragraph, masked slots, hashes. */
@NullMarked
package org.articlint.archive.text;

import org.jspecify.annotations.NullMarked;
