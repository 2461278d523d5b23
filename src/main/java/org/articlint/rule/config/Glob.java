package org.articlint.rule.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths relative to the configuration's directory: {@code *} within a name, {@code **}
 * across directories. As in .gitignore, a pattern that names a directory covers all in it, and one
 * without a slash matches at any depth.
 *
 * @param source as written
 */
public record Glob(String source, List<PathMatcher> matchers) {

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Glob parse(String source) {
    String pattern = source.endsWith("/") ? source.substring(0, source.length() - 1) : source;
    pattern = pattern.startsWith("./") ? pattern.substring(2) : pattern;
    List<String> forms = new ArrayList<>();
    if (pattern.startsWith("/")) {
      forms.add(pattern.substring(1));
    } else {
      forms.add(pattern);
      if (pattern.startsWith("**/")) {
        forms.add(pattern.substring(3));
      } else if (!pattern.contains("/")) {
        forms.add("**/" + pattern);
      }
    }
    try {
      return new Glob(
          source,
          forms.stream()
              .map(form -> FileSystems.getDefault().getPathMatcher("glob:" + form))
              .toList());
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a glob: " + e.getDescription(), e);
    }
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Glob glob && source.equals(glob.source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }
}
