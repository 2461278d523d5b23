/** Tags of template languages: Liquid, shortcodes of Hugo, Markdoc, ERB. */
@NullMarked
package org.articlint.parse.dialect.template;

import org.jspecify.annotations.NullMarked;
