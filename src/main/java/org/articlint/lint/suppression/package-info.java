/**
 * Reads suppressions, comments and metadata that accept a finding, and matches them with findings.
 */
@NullMarked
package org.articlint.lint.suppression;

import org.jspecify.annotations.NullMarked;
