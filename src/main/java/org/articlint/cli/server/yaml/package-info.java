/** Configurations and packs as documents that somebody edits. */
@NullMarked
package org.articlint.cli.server.yaml;

import org.jspecify.annotations.NullMarked;
