/**
 * From bytes to articles: decoding, and one reader for each format. A reader is total: whatever the
 * content, it returns an article, with the problems it met.
 */
@NullMarked
package org.articlint.parse;

import org.jspecify.annotations.NullMarked;
