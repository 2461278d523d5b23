package org.articlint.archive.segment;

import java.util.BitSet;
import org.articlint.archive.column.Postings;

/** The paragraphs of the dead articles of a segment: those that were changed or deleted. */
final class DeadParagraphs {

  /** Up to this many postings for each dead article, a linear scan of the list is used. */
  private static final int MAX_SCANNED_POSTINGS_PER_ARTICLE = 4;

  /** The first paragraph of each dead article, ascending. */
  private final int[] starts;

  /** The last paragraph of each dead article, plus one. */
  private final int[] ends;

  /** Collects the paragraphs of the dead articles. */
  DeadParagraphs(ArticleTable articles, BitSet dead) {
    starts = new int[dead.cardinality()];
    ends = new int[starts.length];
    int count = 0;
    for (int article = dead.nextSetBit(0); article >= 0; article = dead.nextSetBit(article + 1)) {
      starts[count] = articles.firstParagraph(article);
      ends[count++] = articles.endOfParagraphs(article);
    }
  }

  /** Returns the number of dead articles. */
  int articles() {
    return starts.length;
  }

  /** Returns the number of dead articles that have a paragraph in a list of postings. */
  int articlesIn(Postings postings, int number) {
    if (starts.length == 0) {
      return 0;
    }
    int start = postings.start(number);
    int end = postings.end(number);
    return end - start <= MAX_SCANNED_POSTINGS_PER_ARTICLE * starts.length
        ? articlesAmong(postings, start, end)
        : articlesFoundIn(postings, number, end);
  }

  /** Merges the list with the dead articles. */
  private int articlesAmong(Postings postings, int start, int end) {
    int found = 0;
    int article = 0;
    for (int at = start; at < end; at++) {
      int paragraph = postings.paragraph(at);
      while (article < ends.length && ends[article] <= paragraph) {
        article++;
      }
      if (article == ends.length) {
        return found;
      }
      if (starts[article] <= paragraph) {
        found++;
        article++;
      }
    }
    return found;
  }

  /** Searches the list for each dead article. */
  private int articlesFoundIn(Postings postings, int number, int end) {
    int found = 0;
    for (int article = 0; article < starts.length; article++) {
      int at = postings.at(number, starts[article]);
      found += at < end && postings.paragraph(at) < ends[article] ? 1 : 0;
    }
    return found;
  }
}
