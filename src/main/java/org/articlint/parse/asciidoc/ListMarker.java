package org.articlint.parse.asciidoc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What begins an item of a list.
 *
 * @param sign tells the items of a list from those of the lists around it and in it
 * @param term the term of a description; else empty
 * @param text what follows on the line; empty when nothing does
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/lists/unordered/">Lists</a>
 */
record ListMarker(Kind kind, String sign, Line term, Line text) {

  /** The kind of a list. */
  enum Kind {
    UNORDERED,
    ORDERED,
    DESCRIPTION,
    CALLOUT
  }

  private static final Pattern UNORDERED =
      Pattern.compile("[ \\t]*+(-|\\*++|\u2022)[ \\t]++(.*+)", Pattern.DOTALL);

  private static final Pattern ORDERED =
      Pattern.compile(
          "[ \\t]*+(\\.++|\\d++\\.|[a-zA-Z]\\.|[IVXivx]++\\))[ \\t]++(.*+)", Pattern.DOTALL);

  private static final Pattern CALLOUT =
      Pattern.compile("<(\\d++|\\.)>[ \\t]++(.*+)", Pattern.DOTALL);

  /** The colons of the longest sign behind a term. */
  private static final int MAX_SIGN = 4;

  private static final String ROMAN = "IVXivx";

  /** Reads a line that may begin an item of any list. */
  static Optional<ListMarker> of(Line line) {
    Optional<ListMarker> nested = nested(line);
    return nested.isPresent() ? nested : callout(line);
  }

  /** Reads a line that may begin an item of a list in the item of another. */
  static Optional<ListMarker> nested(Line line) {
    int start = 0;
    while (start < line.text().length() && " \t".indexOf(line.text().charAt(start)) >= 0) {
      start++;
    }
    if (start == line.text().length()) {
      return Optional.empty();
    }
    char first = line.text().charAt(start);
    if (first == '-' || first == '*' || first == '\u2022') {
      Matcher item = UNORDERED.matcher(line.text());
      if (item.matches()) {
        return Optional.of(marker(Kind.UNORDERED, item.group(1), line, item));
      }
    } else if (first == '.' || Character.isLetterOrDigit(first)) {
      Matcher item = ORDERED.matcher(line.text());
      if (item.matches()) {
        return Optional.of(marker(Kind.ORDERED, sign(item.group(1)), line, item));
      }
    }
    return description(line);
  }

  private static ListMarker marker(Kind kind, String sign, Line line, Matcher item) {
    return new ListMarker(kind, sign, line.blank(), line.from(item.start(2)));
  }

  private static Optional<ListMarker> callout(Line line) {
    if (!line.text().startsWith("<")) {
      return Optional.empty();
    }
    Matcher item = CALLOUT.matcher(line.text());
    return item.matches() ? Optional.of(marker(Kind.CALLOUT, "<1>", line, item)) : Optional.empty();
  }

  /** Reads a term, which ends at the first two or more colons or two semicolons before a space. */
  static Optional<ListMarker> description(Line line) {
    String text = line.text();
    if (text.startsWith("//") && !text.startsWith("///")) {
      return Optional.empty();
    }
    int start = line.text().length() - line.text().stripLeading().length();
    for (int at = start + 1; at + 1 < text.length(); at++) {
      char c = text.charAt(at);
      if ((c != ':' && c != ';') || text.charAt(at + 1) != c) {
        continue;
      }
      int end = signEnd(text, at);
      if (end > 0) {
        Line rest = line.from(end).strip();
        return Optional.of(
            new ListMarker(Kind.DESCRIPTION, text.substring(at, end), line.to(at).strip(), rest));
      }
    }
    return Optional.empty();
  }

  /** The index behind a sign that a space or nothing follows; negative when it is none. */
  private static int signEnd(String text, int at) {
    char c = text.charAt(at);
    int end = at;
    while (end < text.length() && end <= at + MAX_SIGN && text.charAt(end) == c) {
      end++;
    }
    int length = end - at;
    boolean isSign = c == ':' ? length <= MAX_SIGN : length == 2;
    boolean isLast = end == text.length() || " \t".indexOf(text.charAt(end)) >= 0;
    return isSign && isLast ? end : -1;
  }

  /** The sign of the first item of a numbered list: the others count on. */
  private static String sign(String written) {
    char first = written.charAt(0);
    if (first == '.') {
      return written;
    }
    if (Character.isDigit(first)) {
      return "1.";
    }
    boolean isUpper = Character.isUpperCase(first);
    if (written.endsWith(")") && ROMAN.indexOf(first) >= 0) {
      return isUpper ? "I)" : "i)";
    }
    return isUpper ? "A." : "a.";
  }

  /** Returns whether a line begins the next item of the same list. */
  boolean isFollowedBy(Line line) {
    Optional<ListMarker> other =
        switch (kind) {
          case DESCRIPTION -> description(line);
          case CALLOUT -> callout(line);
          default -> nested(line);
        };
    return other.isPresent() && other.get().kind == kind && other.get().sign.equals(sign);
  }
}
