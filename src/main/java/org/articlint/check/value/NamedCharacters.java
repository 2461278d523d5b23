package org.articlint.check.value;

import java.util.Set;
import org.articlint.article.NormalText;

/**
 * Tells whether a pattern is about characters that the normal form of texts does not have. They are
 * named as they are, by their code, or by a property that few others have.
 */
final class NamedCharacters {

  /** Invisible characters, spaces, and ASCII, which the normal form makes of many others. */
  private static final Set<String> PROPERTIES = Set.of("C", "Cf", "Z", "Zs", "ASCII");

  /** A class of characters up to here leaves out all that the normal form folds. */
  private static final int LAST_ASCII = 0x7F;

  private final String pattern;

  private NamedCharacters(String pattern) {
    this.pattern = pattern;
  }

  /** Tells it of a pattern that {@link java.util.regex.Pattern} accepts. */
  static boolean areFolded(String pattern) {
    return isFolded(pattern) || new NamedCharacters(pattern).hasEscape();
  }

  private static boolean isFolded(String text) {
    return !NormalText.of(text).text().equals(text);
  }

  private boolean hasEscape() {
    int at = pattern.indexOf('\\');
    while (at >= 0 && at + 1 < pattern.length()) {
      char letter = pattern.charAt(at + 1);
      int quoted = letter == 'Q' ? pattern.indexOf("\\E", at) : at;
      if (quoted < 0) {
        return false;
      }
      if (isNamed(letter, at + 2)) {
        return true;
      }
      at = pattern.indexOf('\\', quoted + 2);
    }
    return false;
  }

  private boolean isNamed(char letter, int from) {
    boolean isBraced = pattern.startsWith("{", from);
    int first = isBraced ? from + 1 : from;
    int end = isBraced ? pattern.indexOf('}', from) : from;
    return switch (letter) {
      case 'u' -> isFoldedCode(first, first + 4);
      case 'x' -> isFoldedCode(first, isBraced ? end : first + 2);
      case 'p', 'P' -> isProperty(pattern.substring(first, isBraced ? end : first + 1));
      case 'N' -> true;
      default -> false;
    };
  }

  private static boolean isProperty(String name) {
    String value = name.substring(name.indexOf('=') + 1);
    return PROPERTIES.contains(value.startsWith("Is") ? value.substring(2) : value);
  }

  private boolean isFoldedCode(int from, int to) {
    int code = Integer.parseInt(pattern, from, to, 16);
    return code == LAST_ASCII || isFolded(Character.toString(code));
  }
}
