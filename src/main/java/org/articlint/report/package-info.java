/** What a run found, in the formats of people and of machines. One class each. */
@NullMarked
package org.articlint.report;

import org.jspecify.annotations.NullMarked;
