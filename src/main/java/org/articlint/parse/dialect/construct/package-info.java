/**
 * What constructs of dialects are made of: lines and regions that are looked up, tags and their
 * pairs, and the blocks that they enclose.
 */
@NullMarked
package org.articlint.parse.dialect.construct;

import org.jspecify.annotations.NullMarked;
