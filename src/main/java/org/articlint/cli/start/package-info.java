/** What makes a start fast: classes loaded ahead, and the class archive of the JVM. */
@NullMarked
package org.articlint.cli.start;

import org.jspecify.annotations.NullMarked;
