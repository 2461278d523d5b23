package org.articlint.parse.rst;

import org.articlint.article.Prose;
import org.articlint.article.Span;

/** Adds to a prose what stands between single backquotes: links and roles. */
final class RstPhrases {

  private final RstText source;
  private final String text;
  private final RstNames names;
  private final Prose.Builder prose;

  RstPhrases(RstText source, RstNames names, Prose.Builder prose) {
    this.source = source;
    this.text = source.text();
    this.names = names;
    this.prose = prose;
  }

  /**
   * Adds a link: {@code `text <address>`_} or {@code `name`_}.
   *
   * @param from UTF-16 offset of the text
   * @param to UTF-16 offset behind it
   * @param suffix behind it: {@code _}, or {@code __} where its target has no name
   * @param span the place of the link
   */
  void addReference(int from, int to, String suffix, Span span) {
    int open = targetStart(from, to);
    if (open < 0 || (open > from && !isApart(open, from))) {
      prose.link(new Prose.Link(destination(text.substring(from, to), suffix), span));
      source.add(prose, from, to);
      return;
    }
    String target = text.substring(open + 1, to - 1).replaceAll("\\s+", "");
    boolean isName = target.endsWith("_") && !target.endsWith("\\_");
    String destination =
        isName ? names.destination(target.substring(0, target.length() - 1)) : unescaped(target);
    prose.link(new Prose.Link(destination, span));
    addTitle(from, open, to);
  }

  private String destination(String name, String suffix) {
    return suffix.equals("__") ? names.anonymousDestination(name) : names.destination(name);
  }

  /** Adds the text in front of a target, or the target where there is no other text. */
  private void addTitle(int from, int open, int to) {
    int end = open;
    while (end > from && RstLines.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > from) {
      source.add(prose, from, end);
    } else {
      source.add(prose, open + 1, to - 1);
    }
  }

  /**
   * The offset of the bracket that begins a target at the end of a text; -1 when there is none. In
   * roles of Sphinx no space needs to stand in front of it.
   */
  private int targetStart(int from, int to) {
    if (to - from < 2 || text.charAt(to - 1) != '>' || text.charAt(to - 2) == '\\') {
      return -1;
    }
    int open = last('<', from, to - 2);
    return open > from && text.charAt(open - 1) == '\\' ? -1 : open;
  }

  /** Whether a target stands behind a text and a space. */
  private boolean isApart(int open, int from) {
    return open > from && RstLines.isSpace(text.charAt(open - 1));
  }

  /** The last place of a character in a part of the text; -1 when it is not there. */
  private int last(char c, int from, int to) {
    int at = to - 1;
    while (at >= from && text.charAt(at) != c) {
      at--;
    }
    return at < from ? -1 : at;
  }

  /**
   * Adds the text of a role.
   *
   * @param name empty for text without a role
   * @param from UTF-16 offset of the text
   * @param to UTF-16 offset behind it
   * @param span the place of the role
   */
  void addRole(String name, int from, int to, Span span) {
    String role = names.role(name);
    RstRoles.Shown shown =
        name.isEmpty() && text.charAt(from) == '~' ? RstRoles.Shown.CODE : RstRoles.shown(role);
    int open = targetStart(from, to);
    if (name.isEmpty() && !isApart(open, from)) {
      open = -1;
    }
    if (shown == RstRoles.Shown.LINK || (open >= 0 && shown != RstRoles.Shown.NOTHING)) {
      addLink(role, from, open, to, span);
    } else if (shown == RstRoles.Shown.CODE) {
      source.addCode(prose, codeStart(from, to), to);
    } else if (shown == RstRoles.Shown.ABBREVIATION) {
      int bracket = last('(', from, to);
      source.add(prose, from, bracket <= from ? to : bracket - 1);
    } else if (shown == RstRoles.Shown.TEXT) {
      source.add(prose, from, to);
    }
  }

  private void addLink(String role, int from, int open, int to, Span span) {
    String target = open < 0 ? text.substring(from, to) : text.substring(open + 1, to - 1);
    prose.link(new Prose.Link(unescaped(target), span));
    boolean isCode = RstRoles.shown(role) == RstRoles.Shown.CODE;
    if (open < 0) {
      String prefix = RstRoles.prefix(role);
      if (!prefix.isEmpty()) {
        prose.add(prefix, Span.at(source.place(from)));
      }
      source.add(prose, text.charAt(from) == '!' ? from + 1 : from, to);
    } else if (isCode && open > from) {
      source.addCode(prose, from, text.substring(from, open).stripTrailing().length() + from);
    } else {
      addTitle(from, open, to);
    }
  }

  /** Sphinx shows {@code c} of {@code ~a.b.c}, and makes no link of {@code !a}. */
  private int codeStart(int from, int to) {
    char first = text.charAt(from);
    if (first == '!') {
      return from + 1;
    }
    int dot = first == '~' ? last('.', from, to) : -1;
    return Math.max(first == '~' ? from + 1 : from, dot + 1);
  }

  private static String unescaped(String target) {
    return target.replace("\\", "");
  }
}
