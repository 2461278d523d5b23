package org.articlint.rule.config;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern of the names of tags: a name, in which {@code *} stands for any characters. Upper and
 * lower case are the same.
 *
 * @param source as written
 */
public record TagPattern(String source, Pattern names) {

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
    String names =
        Stream.of(source.toLowerCase(Locale.ROOT).split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return new TagPattern(source, Pattern.compile(names));
  }

  /** Returns whether a name matches. */
  public boolean matches(String name) {
    return names.matcher(name.toLowerCase(Locale.ROOT)).matches();
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
