package org.articlint.lint.baseline;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.articlint.article.LowerCase;
import org.articlint.lint.files.ArticleFile;

/**
 * A few bytes that tell whether two texts are much alike: of the hashes of all runs of characters,
 * the least one in each of some bins. Each bin is equal with a probability that is the share of the
 * runs that the texts have in common.
 *
 * @param digits two hex digits for each bin, {@code 00} for an empty one; no digits for no text
 * @see <a href="https://papers.nips.cc/paper/4778-one-permutation-hashing">Li, Owen, Zhang: One
 *     Permutation Hashing (2012)</a>
 */
public record TextSketch(String digits) {

  /** Like no text, not even itself. */
  static final TextSketch NONE = new TextSketch("");

  private static final int BINS = 32;
  private static final int DIGITS = 2 * BINS;

  /** Long enough to be rare in texts about the same, short enough to survive corrections. */
  private static final int RUN_CHARS = 6;

  /** Sketches the text of an article; one that cannot be read is like no other. */
  public static TextSketch of(ArticleFile article) {
    try {
      return of(article.text().text());
    } catch (IOException e) {
      return NONE;
    }
  }

  /** Sketches a text. Only its letters and digits count, in any case. */
  static TextSketch of(String text) {
    String plain = LowerCase.of(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    long[] least = new long[BINS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + RUN_CHARS <= plain.length(); i++) {
      long hash = hash(plain, i);
      int bin = (int) (hash & (BINS - 1));
      least[bin] = Math.min(least[bin], hash >>> 5);
    }
    byte[] bytes = new byte[BINS];
    for (int i = 0; i < BINS; i++) {
      bytes[i] = (byte) (least[i] == Long.MAX_VALUE ? 0 : 1 + least[i] % 255);
    }
    return new TextSketch(HexFormat.of().formatHex(bytes));
  }

  private static long hash(String text, int at) {
    long hash = 0;
    for (int i = at; i < at + RUN_CHARS; i++) {
      hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash;
  }

  /** Whether digits are those of a sketch. */
  static boolean isSketch(String digits) {
    return digits.matches("[0-9a-f]{" + DIGITS + "}");
  }

  /** Whether two texts have two of five runs in common: more than half of each, if equally long. */
  boolean isLike(TextSketch other) {
    if (digits.length() != DIGITS || other.digits.length() != DIGITS) {
      return false;
    }
    int filled = 0;
    int equal = 0;
    for (int i = 0; i < DIGITS; i += 2) {
      String mine = digits.substring(i, i + 2);
      String theirs = other.digits.substring(i, i + 2);
      boolean isFilled = !mine.equals("00") || !theirs.equals("00");
      filled += isFilled ? 1 : 0;
      equal += isFilled && mine.equals(theirs) ? 1 : 0;
    }
    return equal > 0 && 5 * equal >= 2 * filled;
  }
}
