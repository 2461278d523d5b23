/** The words of scripts that are written without spaces, by the dictionaries of ICU. */
@NullMarked
package org.articlint.article.dictionary;

import org.jspecify.annotations.NullMarked;
