package org.articlint.report.medium;

import java.util.regex.Pattern;

/** Makes text from outside safe for Markdown on a host of code. */
public final class MarkdownText {

  /** GitHub accepts comments and issues of up to 65,536 characters. */
  public static final int MAX_CHARS = 60_000;

  /** Where GitHub recognizes an address: a zero-width space there keeps it text. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:https?|ftp|mailto|xmpp)(?=:)|\\bwww(?=\\.)");

  private static final Pattern MARKUP = Pattern.compile("[<\\[]");
  private static final Pattern MENTION = Pattern.compile("@(?=\\w)");

  private MarkdownText() {}

  /**
   * Takes the meaning from what would become a tag, link, image or mention in a comment, so that
   * the text stays readable on a terminal, too.
   */
  public static String readable(String text) {
    String plain = MARKUP.matcher(text).replaceAll("\\\\$0");
    return MENTION.matcher(plain).replaceAll("@\u2060");
  }

  /** Escapes markup, mentions of users, and addresses, which would become links. */
  public static String escape(String text) {
    StringBuilder safe = new StringBuilder();
    TerminalText.escape(text)
        .codePoints()
        .forEach(
            c -> {
              if ("&<>|`*_[]()~@#\\!$".indexOf(c) >= 0) {
                safe.append("&#").append(c).append(';');
              } else {
                safe.appendCodePoint(c);
              }
            });
    return ADDRESS.matcher(safe).replaceAll("$0&#8203;");
  }
}
