/** Files that hold many articles. */
@NullMarked
package org.articlint.parse.container;

import org.jspecify.annotations.NullMarked;
