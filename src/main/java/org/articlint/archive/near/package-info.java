/** Near copies: candidates by rare word pairs, decided by their longest common subsequence. */
@NullMarked
package org.articlint.archive.near;

import org.jspecify.annotations.NullMarked;
