package org.articlint.parse.html;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.parse.reader.Limits;

/**
 * Takes from HTML what jsoup needs quadratic time or much memory for: what no page for readers has
 * so many of. Names of tags are overwritten, so that offsets stay.
 */
final class HtmlExcess {

  /** A shorter text has not enough of anything. */
  private static final int MIN_CHARS = 25_000;

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)", Pattern.CASE_INSENSITIVE);

  /**
   * Each start tag gives its attributes to the same element, which looks for them among its own.
   */
  private static final Set<String> PAGE = Set.of("html", "body");

  private static final int MAX_PAGE_TAGS = 20;

  /**
   * What is left open in a block is copied into the next one. A link is not among them, because it
   * ends the link before it.
   */
  private static final Set<String> FORMATTING =
      Set.of(
          "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt",
          "u");

  private static final Set<String> INLINE = Set.of("a", "br", "img", "span", "sub", "sup");

  /** What stands between the cells of a table is moved before it, past all that was moved. */
  private static final int MAX_BETWEEN_CELLS = 10_000;

  /**
   * Each begins a list of formatting of its own, which is looked for among all of them whenever an
   * element is nested too deeply.
   */
  private static final Set<String> LIMITING = Set.of("applet", "marquee", "object");

  private static final Set<String> ROWS = Set.of("table", "thead", "tbody", "tfoot", "tr");
  private static final Set<String> CELLS = Set.of("td", "th", "caption");

  /** Copies at the begin of one block: jsoup makes no more. */
  private static final int MAX_COPIES_AT_ONCE = 12;

  private final String html;

  /** The first place over each limit, with the message about it. */
  private final TreeMap<Integer, String> places = new TreeMap<>();

  /** Tables that begin here or later are none. */
  private int endOfTables = Integer.MAX_VALUE;

  private int tables;
  private int table;
  private boolean isBetweenCells;
  private int betweenCells;
  private int open;
  private int copies;
  private int pageTags;
  private int limiting;

  /** From here on, those are containers like any other. */
  private int endOfLimiting = Integer.MAX_VALUE;

  HtmlExcess(String html) {
    this.html = html;
    Matcher tag = TAG.matcher(html);
    while (html.length() > MIN_CHARS && tag.find()) {
      count(name(tag), tag.group(1).isEmpty(), tag.start());
    }
  }

  private static String name(Matcher tag) {
    return tag.group(2).toLowerCase(Locale.ROOT);
  }

  private void count(String name, boolean isStart, int at) {
    countTables(name, isStart, at);
    countLimiting(name, isStart, at);
    pageTags += isStart && PAGE.contains(name) ? 1 : 0;
    if (FORMATTING.contains(name)) {
      open = Math.max(0, open + (isStart ? 1 : -1));
    } else if (isStart && !INLINE.contains(name)) {
      copies += Math.min(open, MAX_COPIES_AT_ONCE);
    }
    if (copies > Limits.MAX_OPEN_FORMATTING && !places.containsValue(Limits.OPEN_FORMATTING)) {
      places.putIfAbsent(at, Limits.OPEN_FORMATTING);
    }
  }

  private void countLimiting(String name, boolean isStart, int at) {
    if (LIMITING.contains(name)) {
      limiting = Math.max(0, limiting + (isStart ? 1 : -1));
      if (limiting > Limits.MAX_OPEN_OBJECTS && endOfLimiting == Integer.MAX_VALUE) {
        endOfLimiting = at;
        places.putIfAbsent(at, Limits.OPEN_OBJECTS);
      }
    }
  }

  private void countTables(String name, boolean isStart, int at) {
    if (name.equals("table") && isStart) {
      table = at;
      tables++;
    }
    if (CELLS.contains(name)) {
      isBetweenCells = !isStart;
    } else if (ROWS.contains(name)) {
      isBetweenCells = isStart || !name.equals("table");
    } else if (isBetweenCells && isStart) {
      betweenCells++;
    }
    boolean isTooMany = tables > Limits.MAX_HTML_TABLES;
    if (endOfTables == Integer.MAX_VALUE && (isTooMany || betweenCells > MAX_BETWEEN_CELLS)) {
      endOfTables = table;
      places.put(table, isTooMany ? Limits.TOO_MANY_TABLES : Limits.BETWEEN_CELLS);
    }
  }

  /** The first place over each limit, in UTF-16 offsets, with the message about it. */
  Map<Integer, String> places() {
    return Collections.unmodifiableMap(places);
  }

  /** The text without what is over the limits. */
  String rest() {
    if (places.isEmpty() && pageTags <= MAX_PAGE_TAGS) {
      return html; // as nearly always
    }
    StringBuilder rest = new StringBuilder(html);
    int passed = 0;
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = name(tag);
      if (PAGE.contains(name) && tag.group(1).isEmpty() && ++passed > MAX_PAGE_TAGS) {
        // The end tag of nothing.
        rest.setCharAt(tag.start() + 1, '/');
      } else if (isExcess(name, tag.start())) {
        rest.setCharAt(tag.start(2), 'x');
      }
    }
    return rest.toString();
  }

  private boolean isExcess(String name, int at) {
    if (LIMITING.contains(name)) {
      return at >= endOfLimiting;
    }
    return name.equals("table")
        ? at >= endOfTables
        : copies > Limits.MAX_OPEN_FORMATTING && FORMATTING.contains(name);
  }
}
