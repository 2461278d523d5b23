/**
 * Primitives of the index: columns of numbers in memory or mapped files, sorting, growable lists.
 */
@NullMarked
package org.articlint.archive.column;

import org.jspecify.annotations.NullMarked;
