/** What a site is made of, for a configuration to begin with. */
@NullMarked
package org.articlint.lint.site;

import org.jspecify.annotations.NullMarked;
