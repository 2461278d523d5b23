/**
 * Defines the kinds of check: one record for each, whose components are its options in YAML. A
 * check knows nothing of YAML, files, severities or rule ids.
 */
@NullMarked
package org.articlint.check;

import org.jspecify.annotations.NullMarked;
