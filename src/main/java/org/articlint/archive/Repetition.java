package org.articlint.archive;

import java.util.List;
import java.util.Optional;
import org.articlint.archive.segment.Place;

/**
 * The way in which a paragraph is repeated.
 *
 * @param stage the comparison that found it
 * @param articles the number of articles that have it, its own included; within an article the
 *     number of copies there
 * @param atLeast whether there may be more articles, because counting stopped
 * @param words the number of its words that are repeated
 * @param copies some of the copies, the most literal first
 */
public record Repetition(Stage stage, int articles, boolean atLeast, int words, List<Copy> copies) {

  /**
   * The comparisons, the most literal first; {@link #TWICE} and {@link #STEP} are no likeness of a
   * copy.
   */
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
    TWICE,
    /** In two procedures of one article. */
    STEP;

    /** Whether it repeats what stands in the same article. */
    public boolean isWithinArticle() {
      return this == TWICE || this == STEP;
    }
  }

  /**
   * Another paragraph.
   *
   * @param likeness the comparison by which it is a copy
   */
  public record Copy(Place place, Stage likeness) {}

  /** Copies the list. */
  public Repetition {
    copies = List.copyOf(copies);
  }

  /** Whether some of the copies differ in phrases of the articles' own metadata. */
  public boolean hasOtherNames() {
    return copies.stream().anyMatch(copy -> copy.likeness() == Stage.SLOTS);
  }

  /** The index of the nearest of the near copies. */
  public Optional<Integer> nearest() {
    for (int i = 0; i < copies.size(); i++) {
      if (copies.get(i).likeness() == Stage.NEAR) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
