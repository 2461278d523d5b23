/**
 * Near copies of a text: candidates by the rarest pairs of adjoining words (a prefix filter, {@link
 * org.articlint.archive.near.NearForms}), decided by {@link org.articlint.archive.near.Similarity}
 * on the longest common subsequence ({@link org.articlint.archive.near.CommonWords}). Every near
 * copy is found: the filters only rule out texts that provably are none.
 *
 * <p>Sources: Bayardo et al. 2007 (AllPairs), Ukkonen 1992 (q-gram lemma), Sandes et al. 2017
 * (bitmap filter), Hyyrö 2004 (bit-parallel LCS), Galler and Fischer 1964 (union-find).
 */
@NullMarked
package org.articlint.archive.near;

import org.jspecify.annotations.NullMarked;
