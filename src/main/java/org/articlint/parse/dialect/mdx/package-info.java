/** MDX: JSX, expressions and modules in Markdown. */
@NullMarked
package org.articlint.parse.dialect.mdx;

import org.jspecify.annotations.NullMarked;
