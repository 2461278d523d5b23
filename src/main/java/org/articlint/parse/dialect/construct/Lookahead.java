package org.articlint.parse.dialect.construct;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The parsed text beyond the line at which the Markdown parser is, for constructs of several lines.
 * The last search for each string is remembered, so that many marks before one end, or without an
 * end, take linear time.
 */
public final class Lookahead {

  /** Returned by a search that finds nothing. */
  public static final int NONE = -1;

  private final String text;

  /** The last search for each string. */
  private final Map<String, Search> searches = new HashMap<>();

  /** The names of tags of which no end follows any more. */
  private final Set<String> unclosedTags = new HashSet<>();

  private record Search(int from, int found) {

    boolean answers(int offset) {
      return offset >= from && (found == NONE || offset <= found);
    }
  }

  /** Looks into a text, that which the parser gets. */
  public Lookahead(String text) {
    this.text = text;
  }

  /** The parsed text. */
  public String text() {
    return text;
  }

  /** The UTF-16 offset of the first occurrence at or after an offset, or {@link #NONE}. */
  public int find(String wanted, int from) {
    Search last = searches.get(wanted);
    if (last != null && last.answers(from)) {
      return last.found();
    }
    int found = text.indexOf(wanted, from);
    searches.put(wanted, new Search(from, found));
    return found;
  }

  /** The same for a string in lower case that may also stand in upper case. */
  public int findAnyCase(String wanted, int from) {
    int lower = find(wanted, from);
    int upper = find(wanted.toUpperCase(Locale.ROOT), from);
    return lower < 0 || upper < 0 ? Math.max(lower, upper) : Math.min(lower, upper);
  }

  /** Whether no end of a tag is found any more, as was noted further up. */
  public boolean isUnclosed(String tag) {
    return unclosedTags.contains(tag);
  }

  /**
   * Notes that no end of a tag follows. None follows further down either, so that tags without an
   * end take linear time.
   */
  public void noteUnclosed(String tag) {
    unclosedTags.add(tag);
  }

  /** The UTF-16 offset at which the line of an offset ends, before its line break. */
  public int lineEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** The UTF-16 offset at which the line after that of an offset begins, or the end of the text. */
  public int nextLine(int from) {
    int end = lineEnd(from);
    boolean isPair = text.startsWith("\r\n", end);
    return Math.min(text.length(), end + (isPair ? 2 : 1));
  }

  /** Returns whether there is only white space between an offset and the end of its line. */
  public boolean isLineBlankFrom(int from) {
    return text.substring(from, lineEnd(from)).isBlank();
  }

  /** Returns whether a string stands at an offset. */
  public boolean isAt(String wanted, int offset) {
    return text.startsWith(wanted, offset);
  }
}
