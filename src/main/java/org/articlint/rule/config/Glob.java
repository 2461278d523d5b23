package org.articlint.rule.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths relative to the configuration's directory: {@code *} within a name, {@code **}
 * across directories. As in .gitignore, a pattern that names a directory covers all files in it,
 * and one without a slash matches at any depth.
 *
 * @param source as written
 * @param patterns what it stands for, in the syntax of {@link
 *     java.nio.file.FileSystem#getPathMatcher}
 * @param matchers one for each pattern
 */
public record Glob(String source, List<String> patterns, List<PathMatcher> matchers) {

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException when it is not a glob
   */
  public static Glob parse(String source) {
    String pattern = source.endsWith("/") ? source.substring(0, source.length() - 1) : source;
    pattern = pattern.startsWith("./") ? pattern.substring(2) : pattern;
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
    try {
      return new Glob(source, List.copyOf(patterns), patterns.stream().map(Glob::matcher).toList());
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a glob: " + e.getDescription(), e);
    }
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }

  /**
   * Whether the path, or a directory that holds it, matches.
   *
   * @param path relative, with {@code /}
   */
  public boolean matches(String path) {
    for (Path at = Path.of(path); at != null; at = at.getParent()) {
      for (PathMatcher matcher : matchers) {
        if (matcher.matches(at)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether some path may match one of each list. False only where the names that the globs begin
   * with exclude each other, such as {@code guides/**} and {@code news/**}.
   */
  static boolean mayMeet(List<Glob> some, List<Glob> others) {
    return some.stream()
        .flatMap(glob -> glob.patterns.stream())
        .anyMatch(
            one ->
                others.stream()
                    .flatMap(glob -> glob.patterns.stream())
                    .anyMatch(other -> mayMeet(one.split("/", -1), other.split("/", -1))));
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
      return matcher(one).matches(Path.of(other));
    }
    return !isLiteral(one) || matcher(other).matches(Path.of(one));
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
}
