/** Runs git's plumbing commands: what is staged, what differs from a tree, contents of objects. */
@NullMarked
package org.articlint.git;

import org.jspecify.annotations.NullMarked;
