/** Dates and periods of reviews, as articles write them. */
@NullMarked
package org.articlint.check.date;

import org.jspecify.annotations.NullMarked;
