/** Looks up the rest of an archive in an index on disk, which is brought up to date first. */
@NullMarked
package org.articlint.lint.lookup;

import org.jspecify.annotations.NullMarked;
