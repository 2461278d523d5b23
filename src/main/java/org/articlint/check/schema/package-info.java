/** Validates metadata against a JSON Schema. */
@NullMarked
package org.articlint.check.schema;

import org.jspecify.annotations.NullMarked;
