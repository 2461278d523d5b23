package org.articlint.rule.config;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pattern of paths relative to the configuration's directory: {@code *} within a name, {@code **}
 * across directories. As in .gitignore, a pattern that names a directory covers all files in it,
 * and one without a slash matches at any depth.
 *
 * @param source as written
 * @param forms what it stands for: one of these, matched from the start of a path, in the syntax of
 *     {@link java.nio.file.FileSystem#getPathMatcher}
 */
public record Glob(String source, List<String> forms) implements Comparable<Glob> {

  /** UTF-16 units of a glob. */
  public static final int MAX_CHARS = 1_000;

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException when it is not a glob, or has more than 1,000 UTF-16 units
   */
  public static Glob parse(String source) {
    String pattern = source.endsWith("/") ? source.substring(0, source.length() - 1) : source;
    pattern = pattern.startsWith("./") ? pattern.substring(2) : pattern;
    if (pattern.length() > MAX_CHARS) {
      throw new IllegalArgumentException(
          "a glob can have at most %s characters, but this one has %s"
              .formatted(MAX_CHARS, pattern.length()));
    }
    List<String> patterns = new ArrayList<>();
    if (pattern.startsWith("/")) {
      patterns.add(pattern.substring(1));
    } else {
      patterns.add(pattern);
      if (pattern.startsWith("**/")) {
        patterns.add(pattern.substring(3));
      } else if (!pattern.contains("/")) {
        patterns.add("**/" + pattern);
      }
    }
    GlobSet.ofForm(pattern);
    return new Glob(source, List.copyOf(patterns));
  }

  /**
   * Whether some path may match one of each list. False only where the names that the globs begin
   * with exclude each other, such as {@code guides/**} and {@code news/**}.
   */
  static boolean mayMeet(List<Glob> some, List<Glob> others) {
    return some.stream()
        .flatMap(Glob::names)
        .anyMatch(
            one -> others.stream().flatMap(Glob::names).anyMatch(other -> mayMeet(one, other)));
  }

  private Stream<String[]> names() {
    return forms.stream().map(form -> form.split("/", -1));
  }

  /** A shorter pattern covers whole directories, so only the names that both have are compared. */
  private static boolean mayMeet(String[] one, String[] other) {
    for (int i = 0; i < Math.min(one.length, other.length); i++) {
      if (isOpen(one[i]) || isOpen(other[i])) {
        return true;
      }
      if (!mayEqual(one[i], other[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name of the pattern may stand for several names. */
  private static boolean isOpen(String name) {
    return name.contains("**") || name.contains("{") || name.contains("\\");
  }

  private static boolean mayEqual(String one, String other) {
    if (isLiteral(other)) {
      return GlobSet.ofForm(one).matches(other);
    }
    return !isLiteral(one) || GlobSet.ofForm(other).matches(one);
  }

  private static boolean isLiteral(String name) {
    return name.chars().noneMatch(c -> "*?[]{}".indexOf(c) >= 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glob glob && source.equals(glob.source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  /** For maps: whoever writes the globs of a configuration may give all of them the same hash. */
  @Override
  public int compareTo(Glob other) {
    return source.compareTo(other.source);
  }
}
