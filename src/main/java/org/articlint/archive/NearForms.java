package org.articlint.archive;

import java.util.Arrays;

/**
 * Which forms are near copies of a form: common words in order / all words &gt;= the similarity. An
 * exact join: a filter finds every candidate, the longest common subsequence decides.
 *
 * <p>The filter is that of AllPairs (Bayardo et al., 2007) over pairs of adjoining words. Texts of
 * n and m words with c words in common have at least c-1-(n-c)-(m-c) pairs in common (the q-gram
 * lemma of Ukkonen, 1992). So when the pairs of a text are sorted by any one order, two near texts
 * share one of their first |pairs| - needed + 1. The order puts rare pairs first, which keeps lists
 * short; it changes no result.
 */
final class NearForms {

  private static final int MOST_COUNTS = 1 << 22;

  /** Counters for each form; some pairs share one, which only costs speed. */
  private static final int COUNTS_PER_FORM = 64;

  private final int[][] forms;
  private final int similarity;
  private final int[] prefixEnds;
  private final int[] prefixes;
  private final int[] bucketEnds;
  private final int[] bucketForms;
  private final int[] bucketPairs;
  private final int bucketMask;

  /**
   * Prepares the search.
   *
   * @param forms the words of each form
   * @param similarity in percent
   */
  NearForms(int[][] forms, int similarity) {
    this.forms = forms;
    this.similarity = similarity;
    int[] counts = countPairs();
    prefixEnds = new int[forms.length];
    IntColumn all = new IntColumn(forms.length * 14);
    for (int form = 0; form < forms.length; form++) {
      addPrefix(pairs(forms[form]), forms[form].length, counts, all);
      prefixEnds[form] = all.size();
    }
    prefixes = new int[all.size()];
    for (int i = 0; i < prefixes.length; i++) {
      prefixes[i] = all.get(i);
    }
    bucketMask = Integer.highestOneBit(Math.max(16, prefixes.length)) - 1;
    bucketEnds = new int[bucketMask + 2];
    bucketForms = new int[prefixes.length];
    bucketPairs = new int[prefixes.length];
    fillBuckets();
  }

  private int[] countPairs() {
    int wanted = Math.max(1, Math.min(MOST_COUNTS / COUNTS_PER_FORM, forms.length));
    int[] counts = new int[Integer.highestOneBit(wanted * COUNTS_PER_FORM)];
    for (int[] words : forms) {
      for (int pair : pairs(words)) {
        counts[pair & (counts.length - 1)]++;
      }
    }
    return counts;
  }

  /** The pairs of adjoining words; the second of two equal pairs is another pair, and so on. */
  private static int[] pairs(int[] words) {
    int[] pairs = new int[Math.max(0, words.length - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = mix(words[i] * 31 + words[i + 1]);
    }
    Arrays.sort(pairs);
    int from = 0;
    for (int i = 1; i <= pairs.length; i++) {
      if (i == pairs.length || pairs[i] != pairs[from]) {
        number(pairs, from, i);
        from = i;
      }
    }
    return pairs;
  }

  /** Tells equal pairs apart. */
  private static void number(int[] pairs, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      pairs[i] = mix(pairs[from] + i - from);
    }
  }

  private static int mix(int number) {
    int mixed = number;
    mixed = (mixed ^ (mixed >>> 16)) * 0x7feb352d;
    mixed = (mixed ^ (mixed >>> 15)) * 0x846ca68b;
    return mixed ^ (mixed >>> 16);
  }

  private void addPrefix(int[] pairs, int words, int[] counts, IntColumn into) {
    long[] byRarity = new long[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      int rarity = 32 - Integer.numberOfLeadingZeros(counts[pairs[i] & (counts.length - 1)]);
      byRarity[i] = ((long) rarity << 32) | (pairs[i] & 0xFFFFFFFFL);
    }
    Arrays.sort(byRarity);
    int length = Math.max(0, Math.min(pairs.length, pairs.length - neededPairs(words) + 1));
    for (int i = 0; i < length; i++) {
      into.add((int) byRarity[i]);
    }
  }

  /** The fewest pairs in common with any text that may be near a text of so many words. */
  private int neededPairs(int words) {
    int fewest = Integer.MAX_VALUE;
    for (int other = shortest(words); other <= longest(words); other++) {
      fewest = Math.min(fewest, 3 * neededWords(words, other) - words - other - 1);
    }
    return Math.max(1, fewest);
  }

  private int shortest(int words) {
    return (similarity * words + 99) / 100;
  }

  private int longest(int words) {
    return 100 * words / similarity;
  }

  /** The least c with 100 c >= similarity (n + m - c). */
  private int neededWords(int n, int m) {
    return (similarity * (n + m) + 99 + similarity) / (100 + similarity);
  }

  private void fillBuckets() {
    for (int pair : prefixes) {
      bucketEnds[(pair & bucketMask) + 1]++;
    }
    for (int i = 1; i < bucketEnds.length; i++) {
      bucketEnds[i] += bucketEnds[i - 1];
    }
    int[] at = Arrays.copyOf(bucketEnds, bucketEnds.length);
    for (int form = 0; form < forms.length; form++) {
      for (int i = form == 0 ? 0 : prefixEnds[form - 1]; i < prefixEnds[form]; i++) {
        int slot = at[prefixes[i] & bucketMask]++;
        bucketForms[slot] = form;
        bucketPairs[slot] = prefixes[i];
      }
    }
  }

  /** What is told of each near form; returns whether more are wanted. */
  @FunctionalInterface
  interface Visitor {
    boolean visit(int form, int commonWords);
  }

  /** Tells of the near forms of a form, itself left out, in no order of meaning. */
  void visit(int form, Visitor visitor) {
    int[] words = forms[form];
    int[] candidates = candidates(form);
    CommonWords common = new CommonWords(words);
    for (int i = 0; i < candidates.length; i++) {
      int other = candidates[i];
      if (other == form || (i > 0 && other == candidates[i - 1])) {
        continue;
      }
      int shared = common.with(forms[other]);
      if (isNear(shared, words.length, forms[other].length) && !visitor.visit(other, shared)) {
        return;
      }
    }
  }

  /** Candidates in order, some more than once. */
  private int[] candidates(int form) {
    IntColumn found = new IntColumn(64);
    int shortest = shortest(forms[form].length);
    int longest = longest(forms[form].length);
    for (int i = form == 0 ? 0 : prefixEnds[form - 1]; i < prefixEnds[form]; i++) {
      int bucket = prefixes[i] & bucketMask;
      for (int j = bucketEnds[bucket]; j < bucketEnds[bucket + 1]; j++) {
        if (bucketPairs[j] == prefixes[i]) {
          int length = forms[bucketForms[j]].length;
          if (shortest <= length && length <= longest) {
            found.add(bucketForms[j]);
          }
        }
      }
    }
    int[] sorted = new int[found.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = found.get(i);
    }
    Arrays.sort(sorted);
    return sorted;
  }

  private boolean isNear(int common, int n, int m) {
    return 100L * common >= (long) similarity * (n + m - common);
  }
}
