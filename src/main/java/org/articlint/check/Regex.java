package org.articlint.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of {@link Pattern}, without regard to case, and with Unicode's idea of
 * letters and word borders, which JDK 17 and later otherwise disagree about.
 *
 * @param source as written in the pack
 */
public record Regex(String source, Pattern compiled) {

  private static final int MAX_LENGTH = 1_000;
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException when it is no regular expression, or longer than 1,000
   *     characters
   */
  public static Regex parse(String source) {
    if (source.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a pattern has at most " + MAX_LENGTH + " characters; this one has " + source.length());
    }
    try {
      return new Regex(source, Pattern.compile(source, FLAGS));
    } catch (PatternSyntaxException e) {
      String where = e.getIndex() < 0 ? "" : ", at character " + (e.getIndex() + 1);
      throw new IllegalArgumentException(
          "not a regular expression: " + e.getDescription() + where, e);
    }
  }

  /** Why a text is no regular expression; empty when it is one. */
  static Optional<String> fault(String source) {
    try {
      parse(source);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Regex pattern && source.equals(pattern.source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  @Override
  public String toString() {
    return source;
  }
}
