package org.articlint.parse.reader;

import java.util.Optional;

/** Limits of what is read: counts, not seconds, so that a result never depends on the machine. */
public final class Limits {

  /** Bytes of an article. A parsed article takes about 17 bytes of heap per character. */
  public static final int MAX_ARTICLE_BYTES = 4 << 20;

  /** Bytes of a notebook: images that its code has made are most of many of them. */
  private static final int MAX_NOTEBOOK_BYTES = 32 << 20;

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

  /** The message about a table with too much in the wrong place. */
  public static final String BETWEEN_CELLS =
      "this table has much between its cells, where a browser shows nothing; from here on the text of"
          + " tables is read as paragraphs";

  /** Cells of a table of Markdown, together with those that its rows lack. */
  public static final int MAX_TABLE_CELLS = 200_000;

  /** The message about cells over the limit. */
  public static final String TOO_MANY_CELLS =
      "a table has more than the %s cells that are read, together with those that its rows lack"
          .formatted(MAX_TABLE_CELLS);

  /**
   * Formatting that is left open, such as {@code <b>}, times the elements that begin meanwhile: a
   * browser copies it into each, which takes 1 KiB of heap.
   */
  public static final int MAX_OPEN_FORMATTING = 100_000;

  /** The message about formatting over the limit. */
  public static final String OPEN_FORMATTING =
      "<b>, <font> or the like is never closed, again and again, so no such formatting of the"
          + " article is read; write the end tags";

  /** Elements such as {@code <object>} that are open at once. */
  public static final int MAX_OPEN_OBJECTS = 1_000;

  /** The message about such elements over the limit. */
  public static final String OPEN_OBJECTS =
      "<object>, <applet> or <marquee> is never closed, again and again, so what follows may not be"
          + " read; write the end tags";

  /**
   * Capital dotted I in a text without white space, which may be the name of a tag: Java copies all
   * of it for each of them when jsoup brings it into lower case.
   */
  private static final int MAX_DOTTED_I = 1_000;

  /** The message about these letters over the limit. */
  private static final String TOO_MANY_DOTTED_I =
      "a word has more than the %s letters \u0130 that are read".formatted(MAX_DOTTED_I);

  /**
   * Capital sigmas in a text without white space: for each, Java looks for the borders of the word
   * when jsoup brings the name of a tag into lower case.
   */
  private static final int MAX_SIGMAS = 100;

  /** The message about these letters over the limit. */
  private static final String TOO_MANY_SIGMAS =
      "a word has more than the %s letters \u03A3 that are read".formatted(MAX_SIGMAS);

  /** What follows "more than" in the message about marks over the limit. */
  public static final String MARKS_READ =
      "the %s lines, tags and marks of Markdown that are read".formatted(MAX_MARKS);

  /** The ending of the names of notebooks. */
  public static final String NOTEBOOK = ".ipynb";

  private static final String MARKS = "<[{*_~`&|$\\";

  private Limits() {}

  /**
   * The most bytes that are read of an article.
   *
   * @param path of its file
   */
  public static int maxBytes(String path) {
    return path.regionMatches(
            true, path.length() - NOTEBOOK.length(), NOTEBOOK, 0, NOTEBOOK.length())
        ? MAX_NOTEBOOK_BYTES
        : MAX_ARTICLE_BYTES;
  }

  /** Says which limit a text exceeds that an article makes of its file, if any. */
  public static Optional<String> excess(String text) {
    return hasTooManyMarks(text)
        ? Optional.of("the article has more than " + MARKS_READ)
        : excessOfLetters(text);
  }

  /** Says which limit the letters of a text exceed, if any: those beyond ASCII have some. */
  public static Optional<String> excessOfLetters(String text) {
    if (Accents.areTooMany(text)) {
      return Optional.of(Accents.TOO_MANY);
    }
    if (isOftenInAWord('\u0130', text, MAX_DOTTED_I)) {
      return Optional.of(TOO_MANY_DOTTED_I);
    }
    return isOftenInAWord('\u03A3', text, MAX_SIGMAS)
        ? Optional.of(TOO_MANY_SIGMAS)
        : Optional.empty();
  }

  private static boolean isOftenInAWord(char letter, String text, int most) {
    int count = 0;
    int last = text.indexOf(letter);
    for (int at = last; at >= 0 && count <= most; at = text.indexOf(letter, at + 1)) {
      boolean isSameWord = text.substring(last, at).chars().noneMatch(Character::isWhitespace);
      count = isSameWord ? count + 1 : 1;
      last = at;
    }
    return count > most;
  }

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
    return count > MAX_MARKS
        || (text.length() > MAX_MARKS && count + innerBlocks(text) > MAX_MARKS);
  }

  /**
   * Counts the quotes and lists that begin inside another on the same line, of which a line may
   * have a hundred; a list of stars has marks already.
   */
  private static int innerBlocks(String text) {
    int count = 0;
    int onLine = 0;
    boolean isStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        isStart = true;
        onLine = 0;
      } else if (isStart && beginsBlock(text, i)) {
        count += onLine == 0 ? 0 : 1;
        onLine++;
      } else {
        isStart = isStart && (c == ' ' || c == '\t' || c == '*' || Character.isDigit(c));
      }
    }
    return count;
  }

  private static boolean beginsBlock(String text, int at) {
    char c = text.charAt(at);
    boolean isBeforeSpace = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    boolean isBehindDigit = at > 0 && Character.isDigit(text.charAt(at - 1));
    return c == '>'
        || (isBeforeSpace && (c == '-' || c == '+' || (isBehindDigit && (c == '.' || c == ')'))));
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
