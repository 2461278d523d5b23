package org.articlint.parse.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.head.HeadShape.Kind;

/** Tells lines of metadata from lines of text. Lines are 1-based. */
final class HeadLines {

  /** UTF-16 units of a line that are looked at. */
  private static final int MAX_CHARS = 200;

  /**
   * A key, and in group 2 its value; with the usual slips, {@code key:value} and {@code key=value}.
   */
  private static final Pattern KEY =
      Pattern.compile(
          "([\"']?[\\p{L}\\p{N}_$@](?:[\\p{L}\\p{M}\\p{N}_.@$/ -]{0,59})[\"']?)(?::(?!//)|[ \\t]?=)(.*)");

  private static final Pattern KEY_ITEM = Pattern.compile("- +[\\p{Ll}_][\\w-]{0,59}:(\\s.*)?");

  /** The same in TOML, where a header of a table may also stand. */
  private static final Pattern TOML =
      Pattern.compile("[\\w.\"' -]{1,60}=.*|\\[.*\\]\\s*(#.*)?|#.*");

  private static final Pattern JSON = Pattern.compile("\\{.*|\"[^\"]{0,100}\"\\s*:.*");

  /** JSON, which is YAML too. */
  private static final Pattern BRACE = Pattern.compile("\\{\\s*(?:[\"'].*)?");

  /** What writers put where the closing line should be; some editors make dashes of hyphens. */
  private static final Pattern NEAR_FENCE =
      Pattern.compile(
          "-{2,}|[\u2010-\u2015\u2212]{1,3}|(?:- ){2,}+-|[=_*~]{3,}|\\+{2,}|;{2,}|\\.{3}");

  /** The beginnings of blocks other than paragraphs, under which {@code ---} is a rule. */
  private static final Pattern OTHER_BLOCK = Pattern.compile("[>|<`~]|[-*+] |\\d{1,9}[.)] |!\\[");

  /** Longer keys are left to the pattern. */
  private static final int MAX_PLAIN_KEY = 60;

  private final SourceText source;

  HeadLines(SourceText source) {
    this.source = source;
  }

  /** Looks at the lines of a range; the last one is included. */
  HeadShape shape(int from, int to) {
    HeadShape shape = new HeadShape();
    String indentation = indentation(from, to);
    for (int line = from; line <= to; line++) {
      String text = text(line);
      if (text.startsWith(indentation)) {
        text = text.substring(indentation.length());
      }
      shape.add(kind(text), !text.isEmpty() && Character.isUpperCase(text.charAt(0)));
    }
    return shape;
  }

  private static Kind kind(String text) {
    if (text.isBlank()) {
      return Kind.BLANK;
    }
    char c = text.charAt(0);
    if (Character.isWhitespace(c) || "]}".indexOf(c) >= 0) {
      return Kind.INDENTED;
    }
    if (c == '#') {
      return Kind.COMMENT;
    }
    if (text.startsWith("- ") || text.strip().equals("-")) {
      return KEY_ITEM.matcher(text).matches() ? Kind.KEY_ITEM : Kind.ITEM;
    }
    if (isPlainKey(text) || (c == '{' && BRACE.matcher(text).matches())) {
      return Kind.KEY;
    }
    Matcher key = KEY.matcher(text);
    if (key.matches()) {
      return isSentence(key.group(1), key.group(2)) ? Kind.SENTENCE : Kind.KEY;
    }
    return OTHER_BLOCK.matcher(text).lookingAt() ? Kind.OTHER_BLOCK : Kind.PARAGRAPH;
  }

  /**
   * Whether a line begins with a key as nearly all are: a word of lower case, a colon, and a space
   * or nothing. With the pattern for all keys, an audit takes 1 % more CPU time.
   */
  private static boolean isPlainKey(String text) {
    int end = 0;
    while (end < text.length() && (isLowerCase(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end > 0
        && end < MAX_PLAIN_KEY
        && text.startsWith(":", end)
        && (end + 1 == text.length() || text.charAt(end + 1) == ' ');
  }

  private static boolean isLowerCase(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isSentence(String key, String value) {
    boolean isWord = key.indexOf(' ') < 0 && !Character.isUpperCase(key.charAt(0));
    String end = value.strip();
    return !isWord && !end.isEmpty() && ".!?:,".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  /** The white space before the first line that is not blank. */
  private String indentation(int from, int to) {
    for (int line = from; line <= to; line++) {
      String text = text(line);
      if (!text.isBlank()) {
        return text.substring(0, text.length() - text.stripLeading().length());
      }
    }
    return "";
  }

  /**
   * The last of the lines that stand together from a line on; what may close metadata ends them.
   */
  int runEnd(int from) {
    int line = from;
    while (line <= source.lastLine() && !text(line).isBlank() && !isNearFence(line)) {
      line++;
    }
    return line - 1;
  }

  /** Returns whether a line may have been meant to close metadata. */
  boolean isNearFence(int line) {
    return NEAR_FENCE.matcher(text(line).strip()).matches();
  }

  /** Returns whether a line is a key with a value, a header of TOML, a comment or JSON. */
  boolean isData(int line) {
    if (line > source.lastLine()) {
      return false;
    }
    String text = text(line);
    return kind(text) == Kind.KEY || TOML.matcher(text).matches() || JSON.matcher(text).matches();
  }

  /** Returns whether a line begins a JSON object, or is a key of one. */
  boolean isJson(int line) {
    return line <= source.lastLine() && JSON.matcher(text(line).strip()).matches();
  }

  private String text(int line) {
    Span span = source.lineSpan(line);
    return source.slice(new Span(span.start(), Math.min(span.end(), span.start() + MAX_CHARS)));
  }
}
