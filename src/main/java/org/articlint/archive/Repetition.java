package org.articlint.archive;

import java.util.List;
import org.articlint.archive.segment.Place;

/**
 * How a paragraph is repeated.
 *
 * @param articles in how many articles it stands, its own among them
 * @param atLeast whether there may be more, because counting stopped
 * @param words how many of its words are repeated
 * @param places other places, nearest first; not all when there are many
 */
public record Repetition(
    Stage stage, int articles, boolean atLeast, int words, List<Place> places) {

  /** What found the repetition; the first that does wins. */
  public enum Stage {
    /** The same words. */
    SAME,
    /** The same words but for the phrases of the articles' own metadata. */
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
