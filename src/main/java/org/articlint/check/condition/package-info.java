/**
 * Conditions on an article, by which rules say to which articles they apply and what they ask for.
 */
@NullMarked
package org.articlint.check.condition;

import org.jspecify.annotations.NullMarked;
