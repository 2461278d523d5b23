/** Suppressions: the comments and front matter that let a finding stand. */
@NullMarked
package org.articlint.lint.suppression;

import org.jspecify.annotations.NullMarked;
