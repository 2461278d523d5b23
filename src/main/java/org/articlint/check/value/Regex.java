package org.articlint.check.value;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of {@link Pattern}, without regard to case, and with Unicode's idea of
 * letters and word borders, which JDK 17 and later otherwise disagree about.
 */
public final class Regex implements Deferred {

  private static final int MAX_LENGTH = 1_000;
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private final String source;
  private volatile @Nullable Pattern compiled;

  private Regex(String source) {
    this.source = source;
  }

  /** A pattern as a pack writes it; whether it is one, {@link #prepare} tells. */
  public static Regex parse(String source) {
    return new Regex(source);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when it is no regular expression, or longer than 1,000
   *     characters
   */
  @Override
  public void prepare() {
    compiled();
  }

  Pattern compiled() {
    Pattern known = compiled;
    if (known != null) {
      return known;
    }
    if (source.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a pattern has at most " + MAX_LENGTH + " characters; this one has " + source.length());
    }
    try {
      Pattern pattern = Pattern.compile(source, FLAGS);
      compiled = pattern;
      return pattern;
    } catch (PatternSyntaxException e) {
      String where = e.getIndex() < 0 ? "" : ", at character " + (e.getIndex() + 1);
      throw new IllegalArgumentException(
          "not a regular expression: " + e.getDescription() + where, e);
    }
  }

  /** Why a text is no regular expression; empty when it is one. */
  public static Optional<String> fault(String source) {
    try {
      parse(source).prepare();
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
