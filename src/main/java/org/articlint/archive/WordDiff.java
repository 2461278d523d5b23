package org.articlint.archive;

import java.util.ArrayList;
import java.util.List;
import org.articlint.archive.text.Tokens;

/** Compares two texts word by word. */
public final class WordDiff {

  /** The largest number of words of a text that is compared. */
  private static final int MAX_WORDS = 2_000;

  /** The first width of the band around the diagonal, in words. */
  private static final int FIRST_BAND = 8;

  private final Tokens here;
  private final Tokens there;
  private final List<Change> changes = new ArrayList<>();

  /**
   * A run of words in which the texts differ.
   *
   * @param here the words of the first text; may be empty
   * @param there the words of the second text; may be empty
   */
  public record Change(String here, String there) {}

  private WordDiff(Tokens here, Tokens there) {
    this.here = here;
    this.there = there;
  }

  /** Lists the differences in order; none when a text is too long to compare. */
  public static List<Change> of(String here, String there) {
    WordDiff diff = new WordDiff(Tokens.of(here), Tokens.of(there));
    if (diff.here.size() <= MAX_WORDS && diff.there.size() <= MAX_WORDS) {
      diff.compare();
    }
    return diff.changes;
  }

  private void compare() {
    int n = here.size();
    int m = there.size();
    while (n > 0 && m > 0 && here.word(n - 1) == there.word(m - 1)) {
      n--;
      m--;
    }
    short[][] common = common(n, m);
    int i = 0;
    int j = 0;
    int hereFrom = 0;
    int thereFrom = 0;
    while (i < n && j < m) {
      if (here.word(i) == there.word(j)) {
        add(hereFrom, i, thereFrom, j);
        hereFrom = ++i;
        thereFrom = ++j;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    add(hereFrom, n, thereFrom, m);
  }

  /**
   * Computes the length of the longest common subsequence of the rests from each pair of words on,
   * in a band around the diagonal: an alignment of texts that differ in d words never leaves a band
   * of d to each side (Ukkonen, "Algorithms for approximate string matching", 1985). The common end
   * after n and m is left out.
   */
  private short[][] common(int n, int m) {
    short[][] common = new short[n + 1][m + 1];
    for (int band = FIRST_BAND; ; band *= 2) {
      for (int i = n - 1; i >= 0; i--) {
        for (int j = Math.min(m - 1, i + band); j >= Math.max(0, i - band); j--) {
          common[i][j] =
              here.word(i) == there.word(j)
                  ? (short) (common[i + 1][j + 1] + 1)
                  : (short) Math.max(common[i + 1][j], common[i][j + 1]);
        }
      }
      int differing = n + m - 2 * common[0][0];
      if (differing <= band || band >= Math.max(n, m)) {
        return common;
      }
    }
  }

  private void add(int hereFrom, int hereTo, int thereFrom, int thereTo) {
    if (hereFrom < hereTo || thereFrom < thereTo) {
      changes.add(new Change(words(here, hereFrom, hereTo), words(there, thereFrom, thereTo)));
    }
  }

  private static String words(Tokens tokens, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from || tokens.isAttached(i) ? "" : " ").append(tokens.shown(i));
    }
    return words.toString();
  }
}
