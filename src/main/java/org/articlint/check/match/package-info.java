/** What a check returns: a verdict and its matches. */
@NullMarked
package org.articlint.check.match;

import org.jspecify.annotations.NullMarked;
