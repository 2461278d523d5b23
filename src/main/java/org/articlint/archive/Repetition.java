package org.articlint.archive;

import java.util.List;
import org.articlint.archive.segment.Place;

/**
 * The way in which a paragraph is repeated.
 *
 * @param stage the comparison that found it
 * @param articles the number of articles that have it, its own included; in {@link Stage#TWICE} the
 *     number of copies in its article
 * @param atLeast whether there may be more articles, because counting stopped
 * @param words the number of its words that are repeated
 * @param places some of the other places, nearest first
 */
public record Repetition(
    Stage stage, int articles, boolean atLeast, int words, List<Place> places) {

  /** The comparisons, in the order in which they are tried. */
  public enum Stage {
    /** The same words. */
    SAME,
    /** The same words, apart from phrases of the articles' own metadata. */
    SLOTS,
    /** Most words stand in sentences that other articles have as well. */
    SENTENCES,
    /** Nearly the same words in the same order. */
    NEAR,
    /** Twice in one article. */
    TWICE
  }

  /** Copies the places. */
  public Repetition {
    places = List.copyOf(places);
  }
}
