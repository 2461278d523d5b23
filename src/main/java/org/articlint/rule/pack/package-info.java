/** Packs of rules: finding, reading and compiling them, and the changes that they make to rules. */
@NullMarked
package org.articlint.rule.pack;

import org.jspecify.annotations.NullMarked;
