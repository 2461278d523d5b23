/** The reviews of an archive: who owns an article, which review is due, and recording one. */
@NullMarked
package org.articlint.lint.review;

import org.jspecify.annotations.NullMarked;
