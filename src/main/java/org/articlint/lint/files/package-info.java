/** Finds, filters and reads the articles, in the work tree or in git. */
@NullMarked
package org.articlint.lint.files;

import org.jspecify.annotations.NullMarked;
