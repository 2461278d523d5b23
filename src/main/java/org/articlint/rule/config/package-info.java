/** Configuration: finding and reading {@code articlint.yaml}, and the rules in force for a path. */
@NullMarked
package org.articlint.rule.config;

import org.jspecify.annotations.NullMarked;
