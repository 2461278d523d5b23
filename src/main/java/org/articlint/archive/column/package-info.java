/**
 * Primitives of the index: columns of numbers in memory or in mapped files, sorted fingerprints,
 * inverted lists, and tables and lists of primitive numbers.
 *
 * <p>A library of primitive collections (hppc, fastutil) would replace {@link
 * org.articlint.archive.column.IntList} and {@link org.articlint.archive.column.LongList} only:
 * none has tables of 128-bit keys or lists that grow without copying, and each costs about 20 ms of
 * class loading at start-up.
 */
@NullMarked
package org.articlint.archive.column;

import org.jspecify.annotations.NullMarked;
