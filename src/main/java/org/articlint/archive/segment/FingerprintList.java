package org.articlint.archive.segment;

import org.articlint.archive.column.FingerprintSort;
import org.articlint.archive.column.IntList;
import org.articlint.archive.column.LongList;
import org.articlint.archive.column.Postings;

/** Fingerprints of sentences or texts of articles as they come, until they are sorted. */
final class FingerprintList {

  /** Two numbers for each fingerprint. */
  private LongList hashes = new LongList();

  private final IntList paragraphs = new IntList();

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
  FingerprintSort.Sorted sort() {
    FingerprintSort.Sorted sorted = FingerprintSort.of(hashes);
    hashes = new LongList();
    return sorted;
  }

  /** For each article the index of its first fingerprint. */
  int[] firsts() {
    return firsts.toArray();
  }

  /** For each fingerprint the first paragraph of each article that has it. */
  Postings postings(FingerprintSort.Sorted sorted) {
    int[] numbers = sorted.numbers();
    int[] lastArticles = new int[sorted.fingerprints().size()];
    for (int i = 0, articles = 0; i < numbers.length; i++) {
      while (articles < firsts.size() && firsts.get(articles) <= i) {
        articles++;
      }
      if (lastArticles[numbers[i]] == articles) {
        numbers[i] = Postings.NONE;
      } else {
        lastArticles[numbers[i]] = articles;
      }
    }
    return Postings.of(numbers, paragraphs::get, lastArticles.length);
  }
}
