package org.articlint.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.check.spelling.EditDistance;

/** Names as YAML writes them, and suggestions for misspelt ones. */
public final class Names {

  private static final int MAX_SUGGESTIONS = 3;
  private static final int MIN_PART_CHARS = 3;

  /** Names that are compared letter by letter, which takes quadratic time. */
  private static final int MAX_COMPARED_CHARS = 200;

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

  /** Says that a name is unknown, suggests what may be meant and lists the known ones. */
  public static String unknown(String what, String name, List<String> known) {
    return "unknown %s '%s'%s; %s"
        .formatted(
            what,
            name,
            suggestion(name, known),
            known.isEmpty() ? "none is defined" : "expected one of " + list(known));
  }

  /** Returns {@code , did you mean 'a' or 'b'}; empty where no known name is like the given one. */
  public static String suggestion(String name, List<String> known) {
    return suggestion(meant(name, known));
  }

  /** Returns {@code , did you mean 'a' or 'b'} for names that may be meant; empty for none. */
  public static String suggestion(List<String> meant) {
    List<String> quoted = meant.stream().map(each -> "'" + each + "'").toList();
    if (quoted.isEmpty()) {
      return "";
    }
    int last = quoted.size() - 1;
    String before = last == 0 ? "" : String.join(", ", quoted.subList(0, last)) + " or ";
    return ", did you mean " + before + quoted.get(last);
  }

  /** Returns the nearest known name, else some that the given one is a part of. */
  private static List<String> meant(String name, List<String> known) {
    Optional<String> nearest = nearest(name, known);
    if (nearest.isPresent()) {
      return List.of(nearest.get());
    }
    return known.stream()
        .filter(each -> isPart(name, each))
        .sorted(Comparator.comparing(each -> !each.startsWith(name)))
        .limit(MAX_SUGGESTIONS)
        .toList();
  }

  /** Whether a name begins with a text, or has it as one of its words. */
  private static boolean isPart(String text, String name) {
    return text.length() >= MIN_PART_CHARS
        && (name.startsWith(text) || ("-" + name + "-").contains("-" + text + "-"));
  }

  /** Joins names by commas. */
  public static String list(List<String> names) {
    return String.join(", ", names);
  }

  /**
   * Returns the nearest known name, if at most a third of its letters, or one, differ; upper and
   * lower case do not.
   */
  public static Optional<String> nearest(String name, List<String> known) {
    String lower = name.toLowerCase(Locale.ROOT);
    Optional<String> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int most = Math.max(1, candidate.length() / 3);
      if (mayBeNear(lower, candidate, most)) {
        int distance = EditDistance.of(lower, candidate);
        if (distance <= most && distance < least) {
          nearest = Optional.of(candidate);
          least = distance;
        }
      }
    }
    return nearest;
  }

  private static boolean mayBeNear(String name, String candidate, int most) {
    return Math.max(name.length(), candidate.length()) <= MAX_COMPARED_CHARS
        && Math.abs(name.length() - candidate.length()) <= most;
  }
}
