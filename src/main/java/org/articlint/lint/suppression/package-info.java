/** Reads suppressions: comments and metadata that accept a finding. */
@NullMarked
package org.articlint.lint.suppression;

import org.jspecify.annotations.NullMarked;
