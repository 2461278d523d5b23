package org.articlint.archive;

import org.articlint.archive.segment.Place;

/**
 * Another article that has the text of an article.
 *
 * @param start the first paragraph of the other article that is long enough to be compared
 * @param share the percentage of the article's words that the other has too
 */
public record ArticleCopy(Place start, int share) {

  /** The path of the other article. */
  public String path() {
    return start.path();
  }
}
