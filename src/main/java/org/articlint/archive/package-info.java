/**
 * Comparing the paragraphs of an archive: normal forms, fingerprints, and the index of who has
 * which. Every answer is a function of the paths and texts alone.
 */
@NullMarked
package org.articlint.archive;

import org.jspecify.annotations.NullMarked;
