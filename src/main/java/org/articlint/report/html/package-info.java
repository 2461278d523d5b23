/**
 * The HTML report: what it shows, as records for the templates in {@code src/main/jte}, and how
 * text from outside is made harmless.
 */
@NullMarked
package org.articlint.report.html;

import org.jspecify.annotations.NullMarked;
