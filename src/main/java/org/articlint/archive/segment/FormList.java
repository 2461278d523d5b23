package org.articlint.archive.segment;

import java.util.Arrays;
import org.articlint.archive.column.Column;
import org.articlint.archive.column.ColumnSpace;
import org.articlint.archive.column.FingerprintSort;
import org.articlint.archive.column.HashTable;
import org.articlint.archive.column.IntList;
import org.articlint.archive.column.LongLog;
import org.articlint.archive.column.WordLists;
import org.articlint.archive.text.ArticleFacts;

/** Collects the forms of paragraphs, numbered in the order of their first occurrence. */
final class FormList {

  private static final int ABSENT = -1;

  private final WordLists.Builder words;
  private final IntList ofParagraphs = new IntList();

  /** The number of articles that contain each form. */
  private final IntList articles = new IntList();

  /** The last article that contains each form. */
  private IntList lastArticles = new IntList();

  private HashTable numbers = new HashTable();

  /** Without forms; their words are kept in a space. */
  FormList(ColumnSpace space) {
    words = new WordLists.Builder(space);
  }

  /**
   * Looks up the forms of an article without adding any.
   *
   * @return the number of each paragraph's form, or -1 for a new one
   * @throws CollisionException when a paragraph has the fingerprint of another text, which may be
   *     in the same article
   */
  int[] find(ArticleFacts facts) {
    int[] found = new int[facts.count()];
    HashTable added = new HashTable(found.length);
    int[] firsts = new int[found.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = numbers.find(facts.formHigh(i), facts.formLow(i));
      if (found[i] != ABSENT) {
        requireEqual(words.has(found[i], facts.words(i)));
        continue;
      }
      int known = added.size();
      int number = added.add(facts.formHigh(i), facts.formLow(i));
      if (number == known) {
        firsts[number] = i;
      } else {
        requireEqual(Arrays.equals(facts.words(firsts[number]), facts.words(i)));
      }
    }
    return found;
  }

  private static void requireEqual(boolean isEqual) {
    if (!isEqual) {
      throw new CollisionException();
    }
  }

  /**
   * Adds a paragraph.
   *
   * @throws CollisionException when another text has the fingerprint; the list must not be used
   *     after that
   */
  void add(long high, long low, int[] text, int article) {
    int form = numbers.add(high, low);
    if (form == words.size()) {
      words.add(text);
      articles.add(0);
      lastArticles.add(ABSENT);
    } else {
      requireEqual(words.has(form, text));
    }
    add(form, article);
  }

  /** Adds a paragraph with a known form. */
  void add(int form, int article) {
    ofParagraphs.add(form);
    if (lastArticles.get(form) != article) {
      lastArticles.set(form, article);
      articles.set(form, articles.get(form) + 1);
    }
  }

  /** Sorts the forms by their fingerprints, once all paragraphs have been added. */
  FingerprintSort.Sorted sort(ColumnSpace space) {
    try (LongLog fingerprints = LongLog.of(numbers.keys())) {
      numbers = new HashTable();
      lastArticles = new IntList();
      return FingerprintSort.of(fingerprints, space);
    }
  }

  /** Returns the sorted number of the form of each paragraph. */
  Column ofParagraphs(FingerprintSort.Sorted sorted, ColumnSpace space) {
    return space.ofInts(ofParagraphs.size(), i -> sorted.number(ofParagraphs.get(i)));
  }

  /** Returns the number of articles that contain each sorted form. */
  Column articles(FingerprintSort.Sorted sorted) {
    Column column = Column.ofBytes(4L * articles.size());
    for (int form = 0; form < articles.size(); form++) {
      column.putInt(sorted.number(form), articles.get(form));
    }
    return column;
  }

  /** Returns the words of the sorted forms. */
  WordLists words(FingerprintSort.Sorted sorted) {
    int[] order = new int[words.size()];
    for (int form = 0; form < order.length; form++) {
      order[sorted.number(form)] = form;
    }
    return words.build(order);
  }
}
