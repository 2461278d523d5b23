package org.articlint.parse.rst;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the ends of inline markup in one text. What is not found once is not looked for again. */
final class RstEnds {

  /** The kinds of markup that have an end. */
  enum Kind {
    EMPHASIS("*"),
    STRONG("**"),
    LITERAL("``"),
    SUBSTITUTION("|"),
    PHRASE("`"),
    TARGET("`");

    private final String mark;

    Kind(String mark) {
      this.mark = mark;
    }
  }

  /**
   * An end.
   *
   * @param at UTF-16 offset of the mark
   * @param end UTF-16 offset behind it and what belongs to it
   * @param suffix what belongs to it: {@code _}, {@code __}, {@code :role:} or nothing
   */
  record End(int at, int end, String suffix) {}

  private static final End NONE = new End(-1, -1, "");

  private static final Pattern PHRASE_SUFFIX =
      Pattern.compile("(?::[\\w.+-]{1,60}(?::[\\w.+-]{1,60}){0,3}:)?_{0,2}");

  private static final Pattern REFERENCE_SUFFIX = Pattern.compile("_{0,2}");

  private final String text;
  private final Set<Kind> missing = EnumSet.noneOf(Kind.class);

  RstEnds(String text) {
    this.text = text;
  }

  /**
   * Finds the end of markup.
   *
   * @param from UTF-16 offset behind the mark that begins it
   * @return an end at -1 when there is none
   */
  End find(Kind kind, int from) {
    if (missing.contains(kind)) {
      return NONE;
    }
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) == '\\' && kind != Kind.LITERAL) {
        at++;
      } else if (text.startsWith(kind.mark, at) && isBehindText(kind, from, at)) {
        End end = end(kind, at);
        if (end.at >= 0) {
          return at == from ? NONE : end;
        }
      }
    }
    missing.add(kind);
    return NONE;
  }

  private boolean isBehindText(Kind kind, int from, int at) {
    if (at == from) {
      return kind != Kind.LITERAL;
    }
    char before = text.charAt(at - 1);
    boolean isEscaped = kind != Kind.LITERAL && at - 2 >= from && text.charAt(at - 2) == '\\';
    return !RstLines.isSpace(before) || (kind == Kind.PHRASE && isEscaped);
  }

  private End end(Kind kind, int at) {
    int behind = at + kind.mark.length();
    String suffix = "";
    if (kind == Kind.PHRASE || kind == Kind.SUBSTITUTION) {
      Pattern pattern = kind == Kind.PHRASE ? PHRASE_SUFFIX : REFERENCE_SUFFIX;
      Matcher matcher = pattern.matcher(text).region(behind, text.length());
      suffix = matcher.lookingAt() ? matcher.group() : "";
    }
    int end = behind + suffix.length();
    if (RstBorders.isBeforeBorder(text, end)) {
      return new End(at, end, suffix);
    }
    return !suffix.isEmpty() && RstBorders.isBeforeBorder(text, behind)
        ? new End(at, behind, "")
        : NONE;
  }
}
