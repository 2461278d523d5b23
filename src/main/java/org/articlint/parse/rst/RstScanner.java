package org.articlint.parse.rst;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Prose;
import org.articlint.article.Span;

/** Goes through one text once, from mark to mark. */
final class RstScanner {

  private static final Pattern ROLE =
      Pattern.compile(
          ":([\\w.+-]{1,60}(?::[\\w.+-]{1,60}){0,3}):`", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern FOOTNOTE =
      Pattern.compile("\\[(\\d{1,9}|#[\\w.:+-]{0,100}|\\*)]_|\\[(\\w[\\w.:+-]{0,100})]_");

  private final RstText source;
  private final String text;
  private final RstInlines inlines;
  private final RstEnds ends;
  private final RstPhrases phrases;
  private final Prose.Builder prose = new Prose.Builder();

  /** UTF-16 offset behind what has been added. */
  private int added;

  RstScanner(RstText source, RstInlines inlines) {
    this.source = source;
    this.text = source.text();
    this.inlines = inlines;
    this.ends = new RstEnds(text);
    this.phrases = new RstPhrases(source, inlines.names(), prose);
  }

  Prose read() {
    int at = 0;
    while (at < text.length()) {
      int end =
          switch (text.charAt(at)) {
            case '\\' -> at + 2;
            case '*' -> stars(at);
            case '`' -> backquote(at);
            case '|' -> bar(at);
            case '_' -> underscore(at);
            case '[' -> bracket(at);
            case ':' -> colon(at);
            default -> at + 1;
          };
      at = Math.max(at + 1, end);
    }
    addUpTo(text.length());
    return prose.stripTrailing().build();
  }

  /** Adds the text in front of markup. White space with which a text begins is left out. */
  private void addUpTo(int end) {
    while (prose.isEmpty() && added < end && RstLines.isSpace(text.charAt(added))) {
      added++;
    }
    if (end > added) {
      source.add(prose, added, end);
      added = end;
    }
  }

  /** Goes on behind markup, which has been added. */
  private int behind(int end) {
    added = end;
    return end;
  }

  private int stars(int at) {
    boolean isStrong = text.startsWith("**", at);
    int length = isStrong ? 2 : 1;
    if (!RstBorders.isStart(text, at, length)) {
      return at + length;
    }
    RstEnds.Kind kind = isStrong ? RstEnds.Kind.STRONG : RstEnds.Kind.EMPHASIS;
    RstEnds.End end = ends.find(kind, at + length);
    if (end.at() < 0) {
      return at + length;
    }
    addUpTo(at);
    source.add(prose, at + length, end.at());
    return behind(end.end());
  }

  private int backquote(int at) {
    if (!text.startsWith("``", at)) {
      return phrase(at, at, "");
    }
    RstEnds.End end =
        RstBorders.isStart(text, at, 2) ? ends.find(RstEnds.Kind.LITERAL, at + 2) : null;
    if (end == null || end.at() < 0) {
      return at + 2;
    }
    addUpTo(at);
    source.addCode(prose, at + 2, end.at());
    return behind(end.end());
  }

  /**
   * Reads what stands between single backquotes.
   *
   * @param at UTF-16 offset of the role, or of the mark when there is none
   * @param mark UTF-16 offset of the backquote
   * @param role empty when none stands in front
   */
  private int phrase(int at, int mark, String role) {
    if (!RstBorders.isStart(text, at, mark + 1 - at)) {
      return mark + 1;
    }
    RstEnds.End end = ends.find(RstEnds.Kind.PHRASE, mark + 1);
    if (end.at() < 0) {
      return mark + 1;
    }
    addUpTo(at);
    Span span = source.span(at, end.end());
    String suffix = end.suffix();
    if (suffix.endsWith("_")) {
      phrases.addReference(mark + 1, end.at(), end.suffix(), span);
    } else {
      String named = role.isEmpty() ? suffix.replaceAll("^:|:$", "") : role;
      phrases.addRole(named, mark + 1, end.at(), span);
    }
    return behind(end.end());
  }

  private int bar(int at) {
    RstEnds.End end =
        RstBorders.isStart(text, at, 1) ? ends.find(RstEnds.Kind.SUBSTITUTION, at + 1) : null;
    if (end == null || end.at() < 0) {
      return at + 1;
    }
    addUpTo(at);
    String name = text.substring(at + 1, end.at()).replace('\n', ' ');
    Span place = source.span(at, end.end());
    if (!end.suffix().isEmpty()) {
      prose.link(new Prose.Link(inlines.names().destination(name), place));
    }
    inlines.addSubstitution(name, place, prose);
    return behind(end.end());
  }

  private int underscore(int at) {
    if (text.startsWith("_`", at)) {
      return target(at);
    }
    int end = text.startsWith("__", at) ? at + 2 : at + 1;
    if (!RstBorders.isBeforeBorder(text, end)) {
      return end;
    }
    int begin = nameStart(at);
    if (begin == at || !RstBorders.isBehindBorder(text, begin)) {
      return end;
    }
    addUpTo(begin);
    String name = text.substring(begin, at);
    String destination =
        end == at + 2
            ? inlines.names().anonymousDestination(name)
            : inlines.names().destination(name);
    prose.link(new Prose.Link(destination, source.span(begin, end)));
    source.add(prose, begin, at);
    return behind(end);
  }

  /** Where the name begins that ends at an offset: words joined by single signs. */
  private int nameStart(int end) {
    int begin = end;
    while (begin > added) {
      char c = text.charAt(begin - 1);
      boolean isJoint = "-._+:".indexOf(c) >= 0 && begin < end && begin - 1 > added;
      boolean isInside =
          isJoint && isLetter(text.charAt(begin)) && isLetter(text.charAt(begin - 2));
      if (!isLetter(c) && !isInside) {
        break;
      }
      begin--;
    }
    return begin;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c);
  }

  private int target(int at) {
    RstEnds.End end =
        RstBorders.isStart(text, at, 2) ? ends.find(RstEnds.Kind.TARGET, at + 2) : null;
    if (end == null || end.at() < 0) {
      return at + 2;
    }
    addUpTo(at);
    source.add(prose, at + 2, end.at());
    return behind(end.end());
  }

  /** A footnote's mark is no text, and neither is the space in front of it. */
  private int bracket(int at) {
    Matcher mark = FOOTNOTE.matcher(text).region(at, text.length());
    if (!mark.lookingAt()
        || !RstBorders.isBehindBorder(text, at)
        || !RstBorders.isBeforeBorder(text, mark.end())) {
      return at + 1;
    }
    addUpTo(at);
    if (mark.group(1) == null) {
      String name = mark.group(2);
      prose.link(new Prose.Link(inlines.names().destination(name), source.span(at, mark.end())));
      source.add(prose, at, mark.end() - 1);
    } else {
      prose.stripTrailing();
    }
    return behind(mark.end());
  }

  private int colon(int at) {
    Matcher role = ROLE.matcher(text).region(at, text.length());
    if (role.lookingAt()) {
      return phrase(at, role.end() - 1, role.group(1));
    }
    return text.startsWith("://", at) ? address(at) : at + 1;
  }

  private int address(int colon) {
    int begin = colon;
    while (begin > added && colon - begin < 6 && isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    String scheme = text.substring(begin, colon);
    if (!(scheme.equals("http") || scheme.equals("https") || scheme.equals("ftp"))
        || !RstBorders.isBehindBorder(text, begin)) {
      return colon + 1;
    }
    int end = colon + 3;
    while (end < text.length()
        && !RstLines.isSpace(text.charAt(end))
        && "<>\"`|\\".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > colon + 3 && ".,;:!?)'*]}".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    addUpTo(begin);
    prose.link(new Prose.Link(text.substring(begin, end), source.span(begin, end)));
    source.add(prose, begin, end);
    return behind(end);
  }
}
