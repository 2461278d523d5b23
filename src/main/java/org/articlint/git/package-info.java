/** Asking git, through its plumbing: what it has staged, what differs from a tree, and contents. */
@NullMarked
package org.articlint.git;

import org.jspecify.annotations.NullMarked;
