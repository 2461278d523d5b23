/** Articles that are records of a JSON, JSON Lines or CSV file. */
@NullMarked
package org.articlint.parse.record;

import org.jspecify.annotations.NullMarked;
