package org.articlint.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Names as YAML writes them, and suggestions for misspelt ones. */
public final class Names {

  private Names() {}

  /**
   * Converts {@code minArticles} or {@code MinArticles} to {@code min-articles}, and drops the
   * underscore that ends a name such as {@code extends_}, which would be a keyword of Java.
   */
  public static String kebab(String javaName) {
    StringBuilder kebab = new StringBuilder(javaName.length() + 4);
    for (int i = 0; i < javaName.length(); i++) {
      char c = javaName.charAt(i);
      if (c == '_' && i == javaName.length() - 1) {
        break;
      }
      boolean isUpper = c >= 'A' && c <= 'Z';
      if (isUpper && i > 0) {
        kebab.append('-');
      }
      kebab.append(isUpper ? (char) (c - 'A' + 'a') : c);
    }
    return kebab.toString();
  }

  /** Converts {@code READING_MINUTES} to {@code reading-minutes}. */
  public static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the constants of an enum as YAML writes them. */
  public static List<String> constants(Class<?> type) {
    return Stream.of(type.getEnumConstants()).map(each -> kebab((Enum<?>) each)).toList();
  }

  /** Says that a name is unknown, suggests the nearest known one and lists them all. */
  public static String unknown(String what, String name, List<String> known) {
    String nearest = nearest(name, known).map(n -> ", did you mean '" + n + "'").orElse("");
    return "unknown %s '%s'%s; expected one of %s".formatted(what, name, nearest, list(known));
  }

  /** Joins names by commas. */
  public static String list(List<String> names) {
    return String.join(", ", names);
  }

  /** Returns the nearest known name, if at most a third of its letters, or one, differ. */
  public static Optional<String> nearest(String name, List<String> known) {
    return known.stream()
        .filter(candidate -> distance(name, candidate) <= Math.max(1, candidate.length() / 3))
        .min(Comparator.comparing(candidate -> distance(name, candidate)));
  }

  /** Returns the Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
