package org.articlint.parse.asciidoc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The marks of bold, italic, highlighted and other text. A single mark holds whole words, a double
 * one any characters.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/text/">Text formatting</a>
 */
final class Formatting {

  /** The marks that may be double. */
  private static final String MARKS = "*_`#";

  private static final String SCRIPTS = "^~";

  private final String text;
  private final Map<String, Occurrences> ends = new HashMap<>();
  private final Occurrences spaces;

  /**
   * Text between two marks.
   *
   * @param from the index in the text at which its content begins
   * @param to the index at which its content ends
   * @param end the index behind the marks
   */
  record Marked(int from, int to, int end) {}

  Formatting(String text) {
    this.text = text;
    this.spaces = new Occurrences(text.length(), at -> Character.isWhitespace(text.charAt(at)));
  }

  /** Returns whether a character may begin formatting. */
  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0 || SCRIPTS.indexOf(c) >= 0;
  }

  /** The formatting that begins at an index, if it ends before another. */
  Optional<Marked> at(int at, int end) {
    char mark = text.charAt(at);
    Marked found =
        SCRIPTS.indexOf(mark) >= 0
            ? script(mark, at)
            : isDouble(mark, at) ? pair(mark, at) : single(mark, at);
    if (found.end < 0 && isDouble(mark, at)) {
      found = single(mark, at);
    }
    return found.end >= 0 && found.end <= end ? Optional.of(found) : Optional.empty();
  }

  private boolean isDouble(char mark, int at) {
    return is(mark, at + 1);
  }

  private boolean is(char c, int at) {
    return at < text.length() && text.charAt(at) == c;
  }

  private Marked pair(char mark, int at) {
    int to = ends("" + mark + mark, i -> is(mark, i) && is(mark, i + 1)).next(at + 3);
    return new Marked(at + 2, to, to < 0 ? -1 : to + 2);
  }

  private Marked single(char mark, int at) {
    if (!opensWord(mark, at)) {
      return new Marked(at, at, -1);
    }
    int to = ends("" + mark, i -> closesWord(mark, i)).next(at + 2);
    return new Marked(at + 1, to, to < 0 ? -1 : to + 1);
  }

  private Marked script(char mark, int at) {
    int to = ends("" + mark, i -> is(mark, i)).next(at + 2);
    int space = spaces.next(at + 1);
    boolean isWord = to >= 0 && (space < 0 || space > to);
    return new Marked(at + 1, to, isWord ? to + 1 : -1);
  }

  private Occurrences ends(String key, IntPredicate isEnd) {
    return ends.computeIfAbsent(key, any -> new Occurrences(text.length(), isEnd));
  }

  /** Returns whether a mark stands before a word. */
  boolean opensWord(char mark, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    String others = mark == '`' ? ";:}\"'`" : mark == '#' ? ";:}&" : ";:}";
    return !isWord(before)
        && others.indexOf(before) < 0
        && at + 1 < text.length()
        && !Character.isWhitespace(text.charAt(at + 1));
  }

  /** Returns whether a mark stands behind a word. */
  boolean closesWord(char mark, int at) {
    if (!is(mark, at) || at == 0 || Character.isWhitespace(text.charAt(at - 1))) {
      return false;
    }
    char behind = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    return !isWord(behind) && (mark != '`' || "\"'`".indexOf(behind) < 0);
  }

  static boolean isWord(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
