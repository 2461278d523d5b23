package org.articlint.parse.reader;

/** Limits of what is read: counts, not seconds, so that a result never depends on the machine. */
public final class Limits {

  /** Bytes of an article. A parsed article takes about 17 bytes of heap per character. */
  public static final int MAX_ARTICLE_BYTES = 4 << 20;

  /**
   * Lines, tags and marks of Markdown in an article. Each may become a block or an inline, which
   * takes up to 2 KiB of heap; the largest article seen on real sites, of 2.4 MB, has 114,000.
   */
  public static final int MAX_MARKS = 150_000;

  /** Blocks inside each other; commonmark-java reads deeper ones as plain text. */
  public static final int MAX_BLOCK_DEPTH = 100;

  /** Elements of HTML inside each other; jsoup joins deeper ones to their parent. */
  public static final int MAX_HTML_DEPTH = 128;

  /** Tables of one HTML text; more of them are read as plain containers. */
  public static final int MAX_HTML_TABLES = 5_000;

  /** The message about tables over the limit. */
  public static final String TOO_MANY_TABLES =
      "the article has more than "
          + MAX_HTML_TABLES
          + " tables; from here on their text is read as paragraphs";

  private static final String MARKS = "<[{*_~`&|$\\";

  private Limits() {}

  /** Returns whether a text has more lines, tags and marks of Markdown than are read. */
  public static boolean hasTooManyMarks(String text) {
    int count = 0;
    int open = 0;
    for (int i = 0; i < text.length() && text.length() > MAX_MARKS; i++) {
      char c = text.charAt(i);
      boolean isLineEnd = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      // What belongs to a link, an image or a comment counts once.
      boolean isExcess = c == ']' ? open == 0 : c == '!' && isAlone(text, i);
      open += c == '[' ? 1 : c == ']' && open > 0 ? -1 : 0;
      if (isLineEnd || isExcess || MARKS.indexOf(c) >= 0) {
        count++;
      }
    }
    return count > MAX_MARKS;
  }

  /** Whether an exclamation mark begins no image, and is not that of a comment. */
  private static boolean isAlone(String text, int at) {
    return !text.startsWith("[", at + 1) && (at == 0 || text.charAt(at - 1) != '<');
  }

  /** The message about blocks over the limit. */
  public static String nestedTooDeep(String blocks) {
    return "%s are nested too deeply; from level %s on they are read as plain text"
        .formatted(blocks, MAX_BLOCK_DEPTH);
  }
}
