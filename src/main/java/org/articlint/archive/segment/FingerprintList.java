package org.articlint.archive.segment;

import java.util.BitSet;
import org.articlint.archive.column.ColumnSpace;
import org.articlint.archive.column.FingerprintSort;
import org.articlint.archive.column.IntList;
import org.articlint.archive.column.LongLog;
import org.articlint.archive.column.Postings;

/** Fingerprints of sentences or texts of articles as they come, until they are sorted. */
final class FingerprintList {

  /** Two numbers for each fingerprint. */
  private final LongLog hashes = new LongLog();

  private final LongLog paragraphs = new LongLog();

  /** For each article the index of its first fingerprint. */
  private final IntList firsts = new IntList();

  /** Begins an article. */
  void beginArticle() {
    firsts.add(paragraphs.size());
  }

  /** Adds the fingerprint of something in a paragraph of the last article. */
  void add(long high, long low, int paragraph) {
    hashes.add(high);
    hashes.add(low);
    paragraphs.add(paragraph);
  }

  /** Sorts the fingerprints; none is added after this. */
  FingerprintSort.Sorted sort(ColumnSpace space) {
    try (hashes) {
      return FingerprintSort.of(hashes, space);
    }
  }

  /** For each article the index of its first fingerprint. */
  int[] firsts() {
    return firsts.toArray();
  }

  /** For each fingerprint the first paragraph of each article that has it. */
  Postings postings(FingerprintSort.Sorted sorted, ColumnSpace space) {
    try (paragraphs) {
      BitSet repeated = repeated(sorted);
      return Postings.of(
          sorted.fingerprints().size(),
          paragraphs.size(),
          i -> repeated.get(i) ? Postings.NONE : sorted.number(i),
          i -> (int) paragraphs.get(i),
          space);
    }
  }

  /** Those that come again in their article. */
  private BitSet repeated(FingerprintSort.Sorted sorted) {
    BitSet repeated = new BitSet();
    int[] lastArticles = new int[sorted.fingerprints().size()];
    for (int i = 0, articles = 0; i < paragraphs.size(); i++) {
      while (articles < firsts.size() && firsts.get(articles) <= i) {
        articles++;
      }
      int number = sorted.number(i);
      repeated.set(i, lastArticles[number] == articles);
      lastArticles[number] = articles;
    }
    return repeated;
  }
}
