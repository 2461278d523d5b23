package org.articlint.report.medium;

import java.util.regex.Pattern;

/** Makes text from outside safe for Markdown on a host of code. */
public final class MarkdownText {

  /** GitHub accepts comments and issues of up to 65,536 characters. */
  public static final int MAX_CHARS = 60_000;

  /** Where GitHub recognizes an address: a zero-width space there keeps it text. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:https?|ftp|mailto|xmpp)(?=:)|\\bwww(?=\\.)");

  private MarkdownText() {}

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
