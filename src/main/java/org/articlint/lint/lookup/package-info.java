/**
 * Looks up what the rest of an archive holds, in an index on disk that is brought up to date first.
 */
@NullMarked
package org.articlint.lint.lookup;

import org.jspecify.annotations.NullMarked;
