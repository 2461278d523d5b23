/** Findings: their place, excerpt, fingerprints and corrections, and the result of a run. */
@NullMarked
package org.articlint.lint.finding;

import org.jspecify.annotations.NullMarked;
