package org.articlint.rule.config;

import java.util.List;
import java.util.regex.Pattern;
import org.articlint.article.LowerCase;

/**
 * A pattern of the names of tags: a name, in which {@code *} stands for any characters. Upper and
 * lower case are the same.
 *
 * @param source as written
 * @param parts what stands between the stars, in lower case
 */
public record TagPattern(String source, List<String> parts) {

  private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{N}_.:/*-]+");

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException when it is no name
   */
  public static TagPattern parse(String source) {
    if (!WRITTEN.matcher(source).matches() || source.chars().allMatch(c -> c == '*')) {
      throw new IllegalArgumentException(
          "'%s' is not the name of a tag; expected a name such as session or asciinema*, without brackets"
              .formatted(source));
    }
    return new TagPattern(source, List.of(LowerCase.of(source).split("\\*", -1)));
  }

  /** Returns whether a name matches. */
  public boolean matches(String name) {
    String lower = LowerCase.of(name);
    String first = parts.get(0);
    String last = parts.get(parts.size() - 1);
    if (parts.size() == 1) {
      return lower.equals(first);
    }
    int at = first.length();
    int end = lower.length() - last.length();
    if (at > end || !lower.startsWith(first) || !lower.endsWith(last)) {
      return false;
    }
    // The first place of each part leaves the most room for the next.
    for (String part : parts.subList(1, parts.size() - 1)) {
      int found = lower.indexOf(part, at);
      if (found < 0 || found + part.length() > end) {
        return false;
      }
      at = found + part.length();
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TagPattern pattern && source.equals(pattern.source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }
}
