package org.articlint.check.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.NormalText;
import org.articlint.article.Span;

/**
 * Gives a check what it needs besides the article. There is one for each rule and article, because
 * it limits the steps of the rule's patterns on that article.
 */
public final class Context {

  private static final long BASE_STEPS = 10_000_000;
  private static final int STEPS_PER_UNIT = 200;

  private final LocalDate today;
  private final Past past;
  private final Vocabulary vocabulary;
  private final Steps steps;
  private NormalText last = NormalText.asItStands("");

  /**
   * What is known of the article's past; asked only by the few checks that need it.
   *
   * @param before reads the article as it was before the change under check
   * @param lastChange finds the day of the last commit that changed its text; empty when the text
   *     has been changed since, so that no commit holds it
   */
  public record Past(Supplier<Optional<Article>> before, Supplier<Optional<LocalDate>> lastChange) {

    /** Nothing is known. */
    public static final Past NONE = new Past(Optional::empty, Optional::empty);
  }

  /**
   * A context with a full budget of pattern steps.
   *
   * @param today the day of the run, in UTC
   * @param textLength UTF-16 units of the article
   */
  public Context(LocalDate today, int textLength) {
    this(today, textLength, Vocabulary.EMPTY, Past.NONE);
  }

  /**
   * A context with a full budget of pattern steps.
   *
   * @param today the day of the run, in UTC
   * @param textLength UTF-16 units of the article
   * @param vocabulary the named lists that the rule may refer to
   */
  public Context(LocalDate today, int textLength, Vocabulary vocabulary, Past past) {
    this.today = today;
    this.vocabulary = vocabulary;
    this.past = past;
    this.steps = new Steps(textLength);
  }

  /** Reads the article as it was before the change under check; empty when there is none. */
  public Optional<Article> before() {
    return past.before.get();
  }

  /**
   * Finds the day of the last commit that changed the text of the article; empty when its text has
   * been changed since.
   *
   * @throws UnknownPastException when git cannot say
   */
  public Optional<LocalDate> lastChange() {
    return past.lastChange.get();
  }

  /** The named lists that the rule may refer to. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The metadata paths that a rule reads. */
  public List<String> paths(FieldPaths fields) {
    return vocabulary.resolve(fields).list();
  }

  /** The fields of an article that a rule reads, in the order of the paths. */
  public List<Metadata.Field> fields(FieldPaths fields, Article article) {
    return vocabulary.resolve(fields).in(article.metadata());
  }

  /** The day of the run, in UTC. */
  public LocalDate today() {
    return today;
  }

  /**
   * What a pattern matches.
   *
   * @param start UTF-16 offset in the text as it stands
   * @param end UTF-16 offset in the text as it stands, exclusive
   * @param text the words matched, as they stand
   */
  public record Found(int start, int end, String text) {

    private static Found of(Matcher matcher, NormalText text) {
      Span span = text.span(matcher.start(), matcher.end());
      String words = text.source().substring(span.start(), span.end());
      return new Found(span.start(), span.end(), words);
    }
  }

  /**
   * Finds the first match of a pattern in the normal form of a text.
   *
   * @throws BudgetSpentException when the rule has used up its steps on this article
   */
  public Optional<Found> find(Regex pattern, String text) {
    NormalText seen = seenBy(pattern, text);
    Matcher matcher = pattern.compiled().matcher(steps.count(seen.text()));
    return matcher.find() ? Optional.of(Found.of(matcher, seen)) : Optional.empty();
  }

  /**
   * Finds all non-empty matches of a pattern in the normal form of a text, in order.
   *
   * @throws BudgetSpentException when the rule has used up its steps on this article
   */
  public List<Found> findAll(Regex pattern, String text) {
    NormalText seen = seenBy(pattern, text);
    Matcher matcher = pattern.compiled().matcher(steps.count(seen.text()));
    List<Found> found = new ArrayList<>();
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.add(Found.of(matcher, seen));
      }
    }
    return found;
  }

  private NormalText seenBy(Regex pattern, String text) {
    return pattern.seesTextAsItStands() ? NormalText.asItStands(text) : normal(text);
  }

  /** The normal form of a text; that of the last one is kept, as many patterns may look at it. */
  NormalText normal(String text) {
    if (!last.source().equals(text)) {
      last = NormalText.of(text);
    }
    return last;
  }

  /** The end of the match that begins at a UTF-16 offset of a text, or -1 when there is none. */
  int endOfMatchAt(Pattern pattern, String text, int offset) {
    Matcher matcher = pattern.matcher(steps.count(text));
    matcher.region(offset, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /** Whether a pattern matches the whole of the normal form of a text. */
  boolean matches(Regex pattern, String text) {
    NormalText seen = seenBy(pattern, text);
    return pattern.compiled().matcher(steps.count(seen.text())).matches();
  }

  /**
   * Whether a pattern is found in a text, with a budget for this one search.
   *
   * @throws BudgetSpentException when the pattern has used up its steps
   */
  public static boolean isFound(Regex pattern, String text) {
    return pattern.compiled().matcher(new Steps(text.length()).count(text)).find();
  }

  /** The number of characters that patterns may still read: the same limit on every machine. */
  private static final class Steps {
    private long left;

    Steps(int textLength) {
      left = BASE_STEPS + (long) STEPS_PER_UNIT * textLength;
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

  /** A text that counts the characters read by a pattern: repeatable, unlike a time limit. */
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

  /** The history of the article cannot be read, so that a rule that needs it cannot judge. */
  public static final class UnknownPastException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Creates the exception with a reason for people. */
    public UnknownPastException(String reason) {
      super(reason);
    }
  }

  /**
   * The patterns of a rule need too many steps on an article, which the rule then does not judge.
   */
  public static final class BudgetSpentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BudgetSpentException() {
      super(
          "its patterns need too many steps on this article; rewrite them without nested repetition");
    }
  }
}
