package org.articlint.check.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Article;

/**
 * What a check may use beside the article. One for each rule and article, because it counts the
 * steps of the rule's patterns.
 */
public final class Context {

  private static final long STEPS = 10_000_000;
  private static final int STEPS_PER_CHARACTER = 200;

  private final LocalDate today;
  private final Supplier<Optional<Article>> before;
  private final Steps steps;

  /**
   * A context with a full budget of pattern steps.
   *
   * @param today the day of the run, in UTC
   * @param textLength UTF-16 units of the article
   */
  public Context(LocalDate today, int textLength) {
    this(today, textLength, Optional::empty);
  }

  /**
   * A context with a full budget of pattern steps.
   *
   * @param today the day of the run, in UTC
   * @param textLength UTF-16 units of the article
   * @param before reads the article as it was before the change under check
   */
  public Context(LocalDate today, int textLength, Supplier<Optional<Article>> before) {
    this.today = today;
    this.before = before;
    this.steps = new Steps(textLength);
  }

  /** The article as it was before the change under check; empty when there is none. */
  public Optional<Article> before() {
    return before.get();
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
  public Optional<MatchResult> find(Regex pattern, String text) {
    Matcher matcher = pattern.compiled().matcher(steps.count(text));
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /**
   * Every match of a pattern that is not empty, in order.
   *
   * @throws BudgetSpentException when the rule has used up its steps on this article
   */
  public List<MatchResult> findAll(Regex pattern, String text) {
    Matcher matcher = pattern.compiled().matcher(steps.count(text));
    List<MatchResult> found = new ArrayList<>();
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.add(matcher.toMatchResult());
      }
    }
    return found;
  }

  /** The end of the match of a pattern that begins at an offset of a text, or -1. */
  int endOfMatchAt(Pattern pattern, String text, int offset) {
    Matcher matcher = pattern.matcher(steps.count(text));
    matcher.region(offset, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /** Whether a pattern matches a text as a whole. */
  boolean matches(Regex pattern, String text) {
    return pattern.compiled().matcher(steps.count(text)).matches();
  }

  /**
   * Whether a pattern is found in a text that has a budget of its own, as a value of metadata has.
   *
   * @throws BudgetSpentException when the pattern has used up its steps
   */
  public static boolean isFound(Regex pattern, String text) {
    return pattern.compiled().matcher(new Steps(text.length()).count(text)).find();
  }

  /** How often patterns may still look at a text: the same number on every machine. */
  private static final class Steps {
    private long left;

    Steps(int textLength) {
      left = STEPS + (long) STEPS_PER_CHARACTER * textLength;
    }

    CharSequence count(String text) {
      return new CountedText(this, text, 0, text.length());
    }

    void step() {
      if (--left < 0) {
        throw new BudgetSpentException();
      }
    }
  }

  /** A text that counts how often a pattern looks at it, which a clock does not tell. */
  private record CountedText(Steps steps, String text, int start, int end) implements CharSequence {

    @Override
    public char charAt(int index) {
      steps.step();
      return text.charAt(start + index);
    }

    @Override
    public int length() {
      return end - start;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new CountedText(steps, text, start + from, start + to);
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
