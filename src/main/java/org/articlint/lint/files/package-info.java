/**
 * Which files are articles: listing, filtering and reading them, from the work tree or from git.
 */
@NullMarked
package org.articlint.lint.files;

import org.jspecify.annotations.NullMarked;
