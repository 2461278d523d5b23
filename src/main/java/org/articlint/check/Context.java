package org.articlint.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * What a check may use beside the article. One for each rule and article, because it counts the
 * steps of the rule's patterns.
 */
public final class Context {

  private static final long STEPS = 10_000_000;
  private static final int STEPS_PER_CHARACTER = 200;

  private final LocalDate today;
  private long stepsLeft;

  /**
   * A context with a full budget of pattern steps.
   *
   * @param today the day of the run, in UTC
   * @param textLength UTF-16 units of the article
   */
  public Context(LocalDate today, int textLength) {
    this.today = today;
    this.stepsLeft = STEPS + (long) STEPS_PER_CHARACTER * textLength;
  }

  /** The day of the run, in UTC. */
  public LocalDate today() {
    return today;
  }

  /**
   * The first match of a pattern.
   *
   * @throws BudgetSpentException when the rule has used up its steps on this article
   */
  public Optional<MatchResult> find(TextPattern pattern, String text) {
    Matcher matcher = pattern.compiled().matcher(new CountedText(text, 0, text.length()));
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** Whether a pattern matches a text as a whole. */
  boolean matches(TextPattern pattern, String text) {
    return pattern.compiled().matcher(new CountedText(text, 0, text.length())).matches();
  }

  /**
   * A text that counts how often a pattern looks at it: the same number on every machine, which a
   * clock does not give.
   */
  private final class CountedText implements CharSequence {
    private final String text;
    private final int start;
    private final int end;

    CountedText(String text, int start, int end) {
      this.text = text;
      this.start = start;
      this.end = end;
    }

    @Override
    public char charAt(int index) {
      if (--stepsLeft < 0) {
        throw new BudgetSpentException();
      }
      return text.charAt(start + index);
    }

    @Override
    public int length() {
      return end - start;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new CountedText(text, start + from, start + to);
    }

    @Override
    public String toString() {
      return text.substring(start, end);
    }
  }

  /** A rule's patterns looked at an article too often; the article is not judged by that rule. */
  public static final class BudgetSpentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BudgetSpentException() {
      super("its patterns need too many steps on this article; write them without nested repeats");
    }
  }
}
