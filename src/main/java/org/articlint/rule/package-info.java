/**
 * Rules, and the YAML that defines them: packs and configuration, read strictly, with every fault
 * of every file reported at its place.
 */
@NullMarked
package org.articlint.rule;

import org.jspecify.annotations.NullMarked;
