/** The cells of tables, read from the source of each format. */
@NullMarked
package org.articlint.check.table;

import org.jspecify.annotations.NullMarked;
