package org.articlint.parse.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markup that hides what follows it up to its end, and has no end.
 *
 * @param start UTF-16 offset at which it begins
 * @param reason why the rest was not read
 */
record Unclosed(int start, String reason) {

  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})[^\\n]*+");

  /** Elements that have no text for a reader of articles, in Markdown and in a page. */
  private static final String SILENT =
      "script|style|textarea|title|noscript|template|iframe|noembed|noframes"
          + "|object|video|audio|canvas|svg|math";

  private static final Pattern START_IN_MARKDOWN =
      start("<!--|<\\?\\w*+|<!\\[CDATA\\[|<![a-z]++", SILENT + "|pre|button|select|datalist");

  /** In a page, the others end with the next tag, or are shown. */
  private static final Pattern START_IN_PAGE = start("<!--", SILENT);

  private static final Pattern PRE = Pattern.compile("<pre[\\s/>]", Pattern.CASE_INSENSITIVE);

  private static Pattern start(String marks, String elements) {
    return Pattern.compile(
        marks + "|<(" + elements + ")(?=[\\s/>])(?:[^<>]*+>)?", Pattern.CASE_INSENSITIVE);
  }

  /** Finds the first one in raw HTML of Markdown. */
  static Optional<Unclosed> in(String html) {
    return first(html, START_IN_MARKDOWN);
  }

  /** Finds the first one in a page. */
  static Optional<Unclosed> inPage(String html) {
    return first(html, START_IN_PAGE);
  }

  /**
   * Finds out whether a block of code has no end; code may show what has none.
   *
   * @param text from the begin of the block on
   * @param column of the block in its first line, from 1
   */
  static Optional<Unclosed> inCode(String text, int column) {
    Matcher fence = FENCE.matcher(text);
    if (!fence.lookingAt()) {
      return PRE.matcher(text).lookingAt() ? in(text) : Optional.empty();
    }
    String marks = fence.group(1);
    return isFenceClosed(text, marks) || isIndented(text, marks, column)
        ? Optional.empty()
        : Optional.of(
            new Unclosed(0, "the code that begins here has no end ('%s')".formatted(marks)));
  }

  private static Optional<Unclosed> first(String text, Pattern what) {
    Matcher start = what.matcher(text);
    int from = 0;
    while (start.find(from)) {
      int end = end(text, start);
      if (end < 0) {
        return Optional.of(new Unclosed(start.start(), reason(start)));
      }
      from = end;
    }
    return Optional.empty();
  }

  /** What follows the markup at the start of a text. */
  static String behindStart(String text) {
    Matcher fence = FENCE.matcher(text);
    Matcher start = START_IN_MARKDOWN.matcher(text);
    return fence.lookingAt()
        ? text.substring(fence.end())
        : start.lookingAt() ? text.substring(start.end()) : text;
  }

  /** Whether the last line, which quotes and lists may indent, has as many marks, and no words. */
  private static boolean isFenceClosed(String text, String marks) {
    String last = text.substring(text.lastIndexOf('\n') + 1).strip();
    String mark = marks.substring(0, 1);
    int from = 0;
    while (from < last.length() && "> \t".indexOf(last.charAt(from)) >= 0) {
      from++;
    }
    String line = last.substring(from);
    return text.indexOf('\n') >= 0
        && line.length() >= marks.length()
        && line.replace(mark, "").isEmpty();
  }

  /** Whether the code only shows a fence, as indented code does: below it, there is its end. */
  private static boolean isIndented(String text, String marks, int column) {
    String end = " ".repeat(column - 1) + marks;
    return text.lines().skip(1).anyMatch(line -> line.stripTrailing().equals(end));
  }

  /** The offset behind the end of what begins; negative when it has none. */
  private static int end(String text, Matcher start) {
    String name = start.group(1);
    if (name == null) {
      String end = literalEnd(start.group());
      // "<!-->" is a whole comment.
      int at = text.indexOf(end, start.start() + 2);
      return at < 0 ? at : at + end.length();
    }
    boolean isForeign = name.equalsIgnoreCase("svg") || name.equalsIgnoreCase("math");
    if (isForeign && start.group().endsWith("/>")) {
      return start.end();
    }
    String tag = "</" + name;
    for (int at = text.indexOf("</", start.end()); at >= 0; at = text.indexOf("</", at + 2)) {
      int behind = at + tag.length();
      if (text.regionMatches(true, at, tag, 0, tag.length())
          && (behind == text.length() || !Character.isLetterOrDigit(text.charAt(behind)))
          && !text.startsWith("-", behind)) {
        return behind;
      }
    }
    return -1;
  }

  private static String literalEnd(String start) {
    if (start.equals("<!--")) {
      return "-->";
    }
    return start.startsWith("<?") ? "?>" : start.startsWith("<![") ? "]]>" : ">";
  }

  private static String reason(Matcher start) {
    String name = start.group(1);
    if (name != null) {
      return "the element '%s' that begins here has no end tag"
          .formatted(name.toLowerCase(Locale.ROOT));
    }
    String end = literalEnd(start.group());
    return start.group().equals("<!--")
        ? "the comment that begins here has no end ('-->')"
        : "what begins with '%s' here has no end ('%s')".formatted(start.group(), end);
  }
}
