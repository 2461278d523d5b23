/** Steps of the build that are written in Java. None of them is in the distribution. */
@NullMarked
package org.articlint.build;

import org.jspecify.annotations.NullMarked;
