package org.articlint.archive;

import java.util.List;

/**
 * How a paragraph is repeated.
 *
 * @param articles in how many articles it stands, its own among them
 * @param places other places, in the order of their paths; not all when there are many
 * @param sentence what is to be said of the paragraph, continuing "the paragraph ..."
 * @param placeLabel what stands at each of the places
 */
public record Repetition(int articles, List<Place> places, String sentence, String placeLabel) {

  /**
   * A place.
   *
   * @param line 1-based
   * @param column 1-based, in UTF-16 units
   */
  public record Place(String path, int line, int column) {}
}
