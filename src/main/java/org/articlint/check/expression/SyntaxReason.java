package org.articlint.check.expression;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words why an expression breaks the grammar, which ANTLR words for programmers. */
final class SyntaxReason {

  private static final String END = "<EOF>";

  private static final Pattern UNKNOWN =
      Pattern.compile("token recognition error at: '(.*)'", Pattern.DOTALL);

  private static final Pattern MISSING = Pattern.compile("missing '(.+)' at '(.+)'");

  private static final Pattern MISPLACED =
      Pattern.compile("(?:mismatched|extraneous) input '(.+)' expecting .*", Pattern.DOTALL);

  private static final Pattern NO_WAY_ON =
      Pattern.compile("no viable alternative at input '(.+)'", Pattern.DOTALL);

  /** What people write who know other languages. */
  private static final Map<String, String> INSTEAD =
      Map.of("and", "&&", "or", "||", "not", "!", "AND", "&&", "OR", "||", "NOT", "!", "=", "==");

  private SyntaxReason() {}

  /** Rewords a message of the parser, or of the compiler. */
  static String of(String said) {
    Matcher unknown = UNKNOWN.matcher(said);
    if (unknown.matches()) {
      return unknown(unknown.group(1));
    }
    Matcher missing = MISSING.matcher(said);
    if (missing.matches()) {
      return "'%s' is missing %s".formatted(missing.group(1), place(missing.group(2)));
    }
    Matcher misplaced = MISPLACED.matcher(said);
    if (misplaced.matches()) {
      return misplaced(misplaced.group(1));
    }
    Matcher noWayOn = NO_WAY_ON.matcher(said);
    return noWayOn.matches() ? misplaced(noWayOn.group(1)) : TypeReason.of(said);
  }

  private static String unknown(String text) {
    if (text.startsWith("'") || text.startsWith("\"")) {
      return "the text that begins here is not closed";
    }
    String sign = text.strip();
    return "'%s' has no meaning here%s".formatted(sign, instead(sign));
  }

  private static String misplaced(String text) {
    return text.equals(END)
        ? "the expression ends before it is complete"
        : "'%s' does not fit here%s".formatted(text, instead(text));
  }

  static String instead(String text) {
    return INSTEAD.containsKey(text) ? "; write " + INSTEAD.get(text) : "";
  }

  private static String place(String next) {
    return next.equals(END) ? "at the end" : "before '" + next + "'";
  }
}
