package org.articlint.archive.near;

import java.util.Arrays;
import org.articlint.archive.column.Column;
import org.articlint.archive.column.FormWords;
import org.articlint.archive.text.Hash128;

/**
 * The pairs of adjoining words of texts, and how rare each is in an archive. Rarity only orders the
 * pairs of a text: any order gives the right answers, and rare pairs first give the shortest lists.
 *
 * @param classes the logarithm of the number of occurrences, by the low bits of a pair; pairs with
 *     the same low bits share a count
 */
public record WordPairs(Column classes) {

  /** The pairs of no texts. */
  static final WordPairs NONE = new WordPairs(Column.EMPTY);

  private static final int MAX_COUNTS = 1 << 22;
  private static final int COUNTS_PER_FORM = 64;

  /** Bits of a pair that break ties, below its class. */
  private static final int PAIR_BITS = 58;

  /**
   * Up to this number of pairs, selecting the first by insertion is faster than sorting all: it
   * takes 15 % off building the lists of 60,000 forms of 45 words.
   */
  private static final int MAX_INSERTED_PAIRS = 128;

  /** Counts the pairs of all forms. */
  static WordPairs of(FormWords words) {
    int forms = words.size();
    int wanted = Math.max(1, Math.min(MAX_COUNTS / COUNTS_PER_FORM, forms));
    // Counts saturate: only their logarithms matter, and all of the most common are alike.
    char[] counts = new char[Integer.highestOneBit(wanted * COUNTS_PER_FORM)];
    for (int form = 0; form < forms; form++) {
      count(words.of(form), counts);
    }
    return new WordPairs(Column.of(classes(counts)));
  }

  /**
   * Counts the pairs of a text.
   *
   * @param counts by the low bits of a pair, a power of two of them
   */
  static void count(int[] words, char[] counts) {
    for (int i = 1; i < words.length; i++) {
      int at = (int) pair(words[i - 1], words[i]) & (counts.length - 1);
      if (counts[at] < Character.MAX_VALUE) {
        counts[at]++;
      }
    }
  }

  /** The logarithms of counts. */
  static byte[] classes(char[] counts) {
    byte[] classes = new byte[counts.length];
    for (int i = 0; i < counts.length; i++) {
      classes[i] = (byte) (32 - Integer.numberOfLeadingZeros(counts[i]));
    }
    return classes;
  }

  private static long pair(int first, int second) {
    return Hash128.mix(((long) first << 32) | (second & 0xFFFFFFFFL));
  }

  /**
   * Selects the rarest pairs of a text, each as a number. Repetitions of a pair are numbered and so
   * become different pairs, which makes the number of common pairs exact.
   *
   * @param most the number of pairs to select; a text may have fewer
   */
  int[] rarest(int[] words, int most) {
    long[] pairs = smallest(words, Math.min(most, Math.max(0, words.length - 1)));
    int[] rarest = new int[pairs.length];
    int equal = 0;
    for (int i = 0; i < rarest.length; i++) {
      equal = i > 0 && pairs[i] == pairs[i - 1] ? equal + 1 : 0;
      rarest[i] = (int) (equal == 0 ? pairs[i] : Hash128.mix(pairs[i] + equal));
    }
    return rarest;
  }

  /** Selects the pairs of a text that come first in the order, sorted. */
  private long[] smallest(int[] words, int most) {
    // Issue all reads of the counts first, so that their cache misses overlap.
    long[] pairs = new long[Math.max(0, words.length - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = ordered(words[i], words[i + 1]);
    }
    if (pairs.length > MAX_INSERTED_PAIRS) {
      Arrays.sort(pairs);
      return Arrays.copyOf(pairs, most);
    }
    long[] smallest = new long[most];
    int count = 0;
    for (int i = 0; i < pairs.length && most > 0; i++) {
      long pair = pairs[i];
      if (count < most || pair < smallest[most - 1]) {
        int to = count < most ? count++ : most - 1;
        for (; to > 0 && smallest[to - 1] > pair; to--) {
          smallest[to] = smallest[to - 1];
        }
        smallest[to] = pair;
      }
    }
    return smallest;
  }

  /** Computes the number by which pairs are ordered: the rarer first. */
  private long ordered(int first, int second) {
    long pair = pair(first, second);
    return ((long) classes.byteAt((int) pair & (classes.size() - 1)) << PAIR_BITS) | (pair >>> 6);
  }
}
