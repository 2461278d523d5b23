package org.articlint.archive.segment;

import java.util.BitSet;
import org.articlint.archive.column.Postings;

/** The paragraphs of those articles of a segment that no longer hold. */
final class DeadParagraphs {

  /** A list of so many times the articles, or fewer, is gone through. */
  private static final int SHORT_LIST = 4;

  /** For each article, in order, its first paragraph. */
  private final int[] starts;

  /** For each article where its paragraphs end. */
  private final int[] ends;

  /** The paragraphs of some articles. */
  DeadParagraphs(ArticleTable articles, BitSet dead) {
    starts = new int[dead.cardinality()];
    ends = new int[starts.length];
    int count = 0;
    for (int article = dead.nextSetBit(0); article >= 0; article = dead.nextSetBit(article + 1)) {
      starts[count] = articles.firstParagraph(article);
      ends[count++] = articles.endOfParagraphs(article);
    }
  }

  /** The number of articles. */
  int articles() {
    return starts.length;
  }

  /** How many of the articles have a paragraph in a list. */
  int articlesIn(Postings postings, int number) {
    if (starts.length == 0) {
      return 0;
    }
    int start = postings.start(number);
    int end = postings.end(number);
    return end - start <= SHORT_LIST * starts.length
        ? articlesAmong(postings, start, end)
        : articlesFoundIn(postings, number, end);
  }

  /** Goes through the list and the articles side by side. */
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

  /** Looks for each article in the list. */
  private int articlesFoundIn(Postings postings, int number, int end) {
    int found = 0;
    for (int article = 0; article < starts.length; article++) {
      int at = postings.at(number, starts[article]);
      found += at < end && postings.paragraph(at) < ends[article] ? 1 : 0;
    }
    return found;
  }
}
