/** What an index stores: immutable segments of articles and paragraphs, in memory or in a file. */
@NullMarked
package org.articlint.archive.segment;

import org.jspecify.annotations.NullMarked;
