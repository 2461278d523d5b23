package org.articlint.check.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a regular expression look at the text wherever it may go round or back without reading a
 * character, as in {@code (?:^){9999}} or {@code (?:^|^)(?:^|^)...}: puts the lookahead {@code
 * (?=)}, which always holds, where groups and their alternatives begin and before each position
 * such as {@code ^} and each back reference. Without it such a pattern runs for years and the steps
 * it takes cannot be counted.
 */
final class CountedPattern {

  private static final String LOOK = "(?=)";

  /** What opens a group; without a colon or another end it only sets flags. */
  private static final Pattern OPENING =
      Pattern.compile("\\((?:\\?(?:[:>=!]|<[=!]|<\\w+>|(?<flags>[a-zA-Z-]*)(?<end>[:)])))?");

  private static final Pattern BACK_REFERENCE =
      Pattern.compile("\\\\(?:k<\\w+>|[1-9]\\d*|b\\{g}|[bBAGzZ])");

  private final String pattern;
  private final StringBuilder counted = new StringBuilder();

  private final Deque<Group> groups = new ArrayDeque<>();

  /** Whether white space and comments are left out here, by the flag {@code x}. */
  private boolean hasComments;

  private int at;

  /**
   * An open group.
   *
   * @param hasComments whether comments are left out around it
   * @param isWrapped whether a group was put around it
   */
  private record Group(boolean hasComments, boolean isWrapped) {}

  private CountedPattern(String pattern) {
    this.pattern = pattern;
  }

  /** Returns a pattern with the same matches that looks at the text more often. */
  static String of(String pattern) {
    return new CountedPattern(pattern).read();
  }

  private String read() {
    while (at < pattern.length()) {
      switch (pattern.charAt(at)) {
        case '\\' -> escape();
        case '[' -> copy(endOfClass());
        case '(' -> open();
        case ')' -> close();
        case '|' -> {
          copy(at + 1);
          counted.append(LOOK);
        }
        case '^', '$' -> position(at + 1);
        case '#' -> copy(hasComments ? endOfLine(at) : at + 1);
        default -> copy(at + 1);
      }
    }
    return counted.toString();
  }

  private void escape() {
    Matcher position = BACK_REFERENCE.matcher(pattern).region(at, pattern.length());
    if (pattern.startsWith("\\Q", at)) {
      copy(endOfQuote(at));
    } else if (position.lookingAt()) {
      position(position.end());
    } else {
      copy(at + 2);
    }
  }

  /** Counts each time that a position is tried, also where it is repeated. */
  private void position(int end) {
    counted.append("(?:").append(LOOK);
    copy(end);
    counted.append(')');
  }

  private void open() {
    Matcher opening = OPENING.matcher(pattern).region(at, pattern.length());
    boolean isKnown = opening.lookingAt();
    boolean isGroup = !isKnown || !")".equals(opening.group("end"));
    // Where a text begins, nothing is looked for behind it.
    boolean isBehind = isKnown && opening.group().matches("\\(\\?<[=!]");
    if (isBehind) {
      counted.append("(?:").append(LOOK);
    }
    if (isGroup) {
      groups.push(new Group(hasComments, isBehind));
    }
    if (isKnown && opening.group("flags") != null) {
      String[] flags = opening.group("flags").split("-", 2);
      hasComments |= flags[0].indexOf('x') >= 0;
      hasComments &= flags.length < 2 || flags[1].indexOf('x') < 0;
    }
    copy(isKnown ? opening.end() : at + 1);
    if (isGroup) {
      counted.append(LOOK);
    }
  }

  private void close() {
    copy(at + 1);
    if (!groups.isEmpty()) {
      Group group = groups.pop();
      hasComments = group.hasComments;
      counted.append(group.isWrapped ? ")" : "");
    }
  }

  private void copy(int end) {
    int last = Math.min(end, pattern.length());
    counted.append(pattern, at, last);
    at = last;
  }

  private int endOfLine(int from) {
    int end = pattern.indexOf('\n', from);
    return end < 0 ? pattern.length() : end;
  }

  private int endOfQuote(int from) {
    int end = pattern.indexOf("\\E", from + 2);
    return end < 0 ? pattern.length() : end + 2;
  }

  /** Finds the end of a class of characters, which may hold others. */
  private int endOfClass() {
    int depth = 0;
    int end = at;
    int first = -1; // a bracket here is a character of the class
    do {
      char c = pattern.charAt(end);
      if (c == '\\') {
        end = pattern.startsWith("\\Q", end) ? endOfQuote(end) : end + 2;
      } else if (c == '#' && hasComments) {
        end = endOfLine(end);
      } else if (c == '[') {
        depth++;
        first = pattern.startsWith("^", end + 1) ? end + 2 : end + 1;
        end = first;
      } else {
        depth -= c == ']' && end != first ? 1 : 0;
        end++;
      }
    } while (depth > 0 && end < pattern.length());
    return end;
  }
}
