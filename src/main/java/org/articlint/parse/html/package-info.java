/** HTML, in files of its own and in Markdown. */
@NullMarked
package org.articlint.parse.html;

import org.jspecify.annotations.NullMarked;
