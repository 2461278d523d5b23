/**
 * Reads YAML into a tree with positions and binds it to records; reports every fault at its line.
 */
@NullMarked
package org.articlint.rule.yaml;

import org.jspecify.annotations.NullMarked;
