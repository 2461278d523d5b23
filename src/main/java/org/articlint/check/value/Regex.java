package org.articlint.check.value;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Pattern} that ignores case and uses Unicode character classes, without which JDK 17 and
 * later versions disagree about word boundaries. It looks at the normal form of texts, unless it
 * names a character that this form does not have, such as a no-break space or a full-width letter:
 * then it looks at texts as they stand.
 */
public final class Regex implements Search, Deferred {

  private static final int MAX_UNITS = 1_000;
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private final String source;
  private final int flags;
  private volatile @Nullable Pattern compiled;
  private volatile @Nullable Boolean seesTextAsItStands;

  private Regex(String source, int flags) {
    this.source = source;
    this.flags = flags;
  }

  /** Keeps a pattern as a pack writes it; {@link #prepare} validates it. */
  public static Regex parse(String source) {
    return new Regex(source, FLAGS);
  }

  /** Keeps a pattern that tells upper from lower case, as JSON Schema has it. */
  public static Regex withCase(String source) {
    return new Regex(source, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /**
   * {@inheritDoc} The pattern then counts its steps also where it reads nothing; those of shipped
   * packs, which are not prepared, never go round without reading.
   *
   * @throws IllegalArgumentException when it is not a regular expression, or longer than 1,000
   *     UTF-16 units
   */
  @Override
  public void prepare() {
    compile(); // for its message: it knows nothing of what is added
    try {
      compiled = Pattern.compile(CountedPattern.of(source), flags);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("the pattern is too intricate; write it more simply", e);
    }
  }

  Pattern compiled() {
    Pattern known = compiled;
    if (known == null) {
      known = compile();
      compiled = known;
    }
    return known;
  }

  private Pattern compile() {
    if (source.length() > MAX_UNITS) {
      throw new IllegalArgumentException(
          "a pattern can have at most %s characters, but this one has %s"
              .formatted(MAX_UNITS, source.length()));
    }
    try {
      return Pattern.compile(source, flags);
    } catch (PatternSyntaxException e) {
      String where = e.getIndex() < 0 ? "" : ", at character " + (e.getIndex() + 1);
      throw new IllegalArgumentException(
          "not a regular expression: " + e.getDescription() + where, e);
    }
  }

  /** Whether it names a character that the normal form of texts does not have. */
  boolean seesTextAsItStands() {
    Boolean known = seesTextAsItStands;
    if (known == null) {
      known = NamedCharacters.areFolded(source);
      seesTextAsItStands = known;
    }
    return known;
  }

  @Override
  public Optional<Context.Found> find(String text, Context context) {
    return context.find(this, text);
  }

  @Override
  public boolean matches(String text, Context context) {
    return context.matches(this, text);
  }

  /** Says why a text is not a regular expression; empty when it is one. */
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
    return other instanceof Regex pattern
        && source.equals(pattern.source)
        && flags == pattern.flags;
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
