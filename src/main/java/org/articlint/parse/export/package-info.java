/** Page exports: articles as a content management system writes them. */
@NullMarked
package org.articlint.parse.export;

import org.jspecify.annotations.NullMarked;
