package org.articlint.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts texts between grapheme clusters: a flag, an emoji with its modifiers or a letter with its
 * combining marks is kept whole. Extended grapheme clusters are those of Unicode Standard Annex 29,
 * as {@code \X} of {@link Pattern} has them.
 */
public final class Graphemes {

  /** How far back the start of a cluster is looked for, in UTF-16 units. */
  private static final int MAX_CONTEXT_CHARS = 1_024;

  private static final int FIRST_NON_ASCII = 0x80;

  private Graphemes() {}

  /** Compiled when a text is first cut beside a character that is not ASCII. */
  private static final class Cluster {
    static final Pattern PATTERN = Pattern.compile("\\X");
  }

  /**
   * Finds where a part of a text ends that has room up to a limit: at the last boundary between two
   * clusters, not after the limit. Where one cluster is longer than the part, between two of its
   * code points.
   *
   * @param from UTF-16 offset at which the part begins
   * @param limit UTF-16 offset, at least {@code from}
   * @return a UTF-16 offset from {@code from} to {@code limit}, but not after the end of the text
   */
  public static int cut(String text, int from, int limit) {
    if (limit >= text.length()) {
      return text.length();
    }
    if (limit <= from || isPlainBoundary(text, limit)) {
      return limit;
    }
    int last = Math.max(from, limit - MAX_CONTEXT_CHARS);
    int start = limit - 1;
    while (start > last && text.charAt(start) >= FIRST_NON_ASCII) {
      start--;
    }
    // The code point at the limit decides whether a cluster goes on.
    int end = limit + Character.charCount(text.codePointAt(limit));
    Matcher cluster = Cluster.PATTERN.matcher(text).region(start, end);
    int cut = start;
    while (cluster.find() && cluster.end() <= limit) {
      cut = cluster.end();
    }
    boolean isCut = cut > start || (start > from && text.charAt(start) < FIRST_NON_ASCII);
    return isCut ? cut : betweenCodePoints(text, limit);
  }

  /** The first clusters of a text, of at most so many UTF-16 units. */
  public static String first(String text, int maxChars) {
    return text.length() <= maxChars ? text : text.substring(0, cut(text, 0, maxChars));
  }

  /** Returns whether an offset is a boundary for sure: between ASCII, or before a control. */
  private static boolean isPlainBoundary(String text, int offset) {
    char before = text.charAt(offset - 1);
    char after = text.charAt(offset);
    return (before < FIRST_NON_ASCII || after < ' ')
        && after < FIRST_NON_ASCII
        && !(before == '\r' && after == '\n');
  }

  private static int betweenCodePoints(String text, int offset) {
    return Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
        ? offset - 1
        : offset;
  }
}
