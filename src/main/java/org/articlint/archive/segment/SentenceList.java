package org.articlint.archive.segment;

import org.articlint.archive.column.FingerprintSort;
import org.articlint.archive.column.IntList;
import org.articlint.archive.column.LongList;
import org.articlint.archive.column.Postings;

/** Collects the sentences of articles in their order. */
final class SentenceList {

  /** The fingerprint of each sentence, two numbers each. */
  private LongList hashes = new LongList();

  private final IntList paragraphs = new IntList();

  /** For each article, the index of its first sentence. */
  private final IntList firsts = new IntList();

  /** Begins an article. */
  void beginArticle() {
    firsts.add(paragraphs.size());
  }

  /** Adds a sentence of a paragraph in the current article. */
  void add(long high, long low, int paragraph) {
    hashes.add(high);
    hashes.add(low);
    paragraphs.add(paragraph);
  }

  /** Sorts the sentences by their fingerprints, once all have been added. */
  FingerprintSort.Sorted sort() {
    FingerprintSort.Sorted sorted = FingerprintSort.of(hashes);
    hashes = new LongList();
    return sorted;
  }

  /** Returns, for each article, the index of its first sentence. */
  int[] firsts() {
    return firsts.toArray();
  }

  /** Returns, for each sentence, the first paragraph of each article that contains it. */
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
