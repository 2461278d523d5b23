package org.articlint.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises paragraphs of CommonMark that are code in MDX: imports, exports, expressions in
 * braces, comments in braces, and component tags of several lines.
 */
final class MdxCode {

  private static final Pattern MODULE =
      Pattern.compile(
          "import\\s+(['\"]|[\\w{*][^'\"]*\\sfrom\\s*['\"])"
              + "|export\\s+(default|const|let|var|function|class|async|\\*|\\{)");

  private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");

  private static final Pattern COMPONENT =
      Pattern.compile("</?[A-Z][\\w.]*(\\s[^<>]*)?(=>[^<>]*)*/?>");

  private static final Pattern COMMENT = Pattern.compile("\\{/\\*(.*)\\*/}", Pattern.DOTALL);

  private static final Pattern LONG_TAG =
      Pattern.compile(
          "^[ \\t]*<[A-Z][\\w.]*(?=\\s)(?:[^<>{}]|\\{(?:[^{}]|\\{[^{}]*})*})*>", Pattern.MULTILINE);

  private MdxCode() {}

  /** The text with component tags of several lines replaced by spaces, so that offsets stay. */
  static String withoutLongTags(String text) {
    Matcher matcher = LONG_TAG.matcher(text);
    StringBuilder blanked = new StringBuilder();
    int last = 0;
    while (matcher.find()) {
      if (matcher.group().indexOf('\n') >= 0) {
        blanked.append(text, last, matcher.start());
        blanked.append(matcher.group().replaceAll("[^\\r\\n]", " "));
        last = matcher.end();
      }
    }
    return blanked.append(text, last, text.length()).toString();
  }

  /** Returns whether a paragraph is code. */
  static boolean is(String paragraph) {
    return MODULE.matcher(paragraph).lookingAt()
        || EXPRESSION.matcher(paragraph).matches()
        || COMPONENT.matcher(paragraph).matches();
  }

  /** The text of a comment; empty when the paragraph is none. */
  static Optional<String> comment(String paragraph) {
    Matcher matcher = COMMENT.matcher(paragraph);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
