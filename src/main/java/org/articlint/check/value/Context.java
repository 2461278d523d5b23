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
import org.articlint.check.date.ValidDays;

/**
 * Gives a check what it needs besides the article. There is one for each rule and article, because
 * it limits the steps of the rule's patterns on that article.
 */
public final class Context {

  private static final long BASE_STEPS = 10_000_000;
  private static final int STEPS_PER_UNIT = 200;

  /** Takes some 5 seconds. Patterns that are not made to take long need a twentieth. */
  private static final long MAX_STEPS = 200_000_000;

  private static final int MAX_FOUND = 100_000;

  /** Characters of a text that is brought into its normal form in the time of a step. */
  private static final int CHARS_PER_STEP = 4;

  private final LocalDate today;
  private ValidDays validDays = ValidDays.ALWAYS;
  private boolean hasAskedPast;
  private final Past past;
  private final Vocabulary vocabulary;
  private final long allSteps;
  private final Steps steps;
  private int allFound;

  /** Steps of work that has limits of its own, or none. */
  private long otherSteps;

  /** The pattern that is searched for, and the steps that were left when that began. */
  private String pattern = "";

  private long stepsBefore;
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
    this.allSteps = Math.min(MAX_STEPS, BASE_STEPS + (long) STEPS_PER_UNIT * textLength);
    this.steps = new Steps(allSteps);
  }

  /** Reads the article as it was before the change under check; empty when there is none. */
  public Optional<Article> before() {
    hasAskedPast = true;
    return past.before.get();
  }

  /**
   * Finds the day of the last commit that changed the text of the article; empty when its text has
   * been changed since.
   *
   * @throws UnknownPastException when git cannot say
   */
  public Optional<LocalDate> lastChange() {
    hasAskedPast = true;
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

  /** The day of the run, in UTC. What follows from it holds on this day only. */
  public LocalDate today() {
    validDays = ValidDays.only(today);
    return today;
  }

  /** Whether a day has come; so it is until it comes, or from then on. */
  public boolean hasCome(LocalDate day) {
    validDays = validDays.and(ValidDays.ofReaching(day, today));
    return !today.isBefore(day);
  }

  /** The day of the run, for an answer that is the same on every later day. */
  public LocalDate todayOrLater() {
    validDays = validDays.and(new ValidDays(today, LocalDate.MAX));
    return today;
  }

  /** The days on which the rule would see the same of the time. */
  public ValidDays validDays() {
    return validDays;
  }

  /** Whether the rule has asked for the past of the article. */
  public boolean hasAskedPast() {
    return hasAskedPast;
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
    Matcher matcher = matcher(pattern, seen.text());
    return matcher.find() ? Optional.of(Found.of(matcher, seen)) : Optional.empty();
  }

  /**
   * Finds all non-empty matches of a pattern in the normal form of a text, in order.
   *
   * @throws BudgetSpentException when the rule has used up its steps on this article
   */
  public List<Found> findAll(Regex pattern, String text) {
    NormalText seen = seenBy(pattern, text);
    Matcher matcher = matcher(pattern, seen.text());
    List<Found> found = new ArrayList<>();
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.add(Found.of(matcher, seen));
        countFound();
      }
    }
    return found;
  }

  /**
   * Counts what a rule finds in a list of all.
   *
   * @throws BudgetSpentException when it is one too many
   */
  void countFound() {
    if (++allFound > MAX_FOUND) {
      throw BudgetSpentException.ofFound(MAX_FOUND);
    }
  }

  /** Counts work that this does not limit, in the time that a pattern looks at a character. */
  public void count(long steps) {
    otherSteps += steps;
  }

  /** The steps that the rule has taken on this article. */
  public long taken() {
    return allSteps - steps.left() + otherSteps;
  }

  private NormalText seenBy(Regex pattern, String text) {
    return pattern.seesTextAsItStands() ? NormalText.asItStands(text) : normal(text);
  }

  /** The normal form of a text; that of the last one is kept, as many patterns may look at it. */
  NormalText normal(String text) {
    count(text.length() / CHARS_PER_STEP);
    if (!last.source().equals(text)) {
      last = NormalText.of(text);
    }
    return last;
  }

  /** The end of the match that begins at a UTF-16 offset of a text, or -1 when there is none. */
  int endOfMatchAt(Pattern pattern, String text, int offset) {
    Matcher matcher = pattern.matcher(counted(pattern.pattern(), text));
    matcher.region(offset, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /** Whether a pattern matches the whole of the normal form of a text. */
  boolean matches(Regex pattern, String text) {
    NormalText seen = seenBy(pattern, text);
    return matcher(pattern, seen.text()).matches();
  }

  /**
   * Whether a pattern is found in a text as it stands.
   *
   * @throws BudgetSpentException when the rule has used up its steps on this article
   */
  public boolean isFoundAsItStands(Regex pattern, String text) {
    return matcher(pattern, text).find();
  }

  /**
   * The bounds are those of the whole text either way; these have the matcher ask for its length.
   */
  private Matcher matcher(Regex regex, String text) {
    Matcher matcher = regex.compiled().matcher(counted(regex.toString(), text));
    return matcher.useTransparentBounds(true).useAnchoringBounds(false);
  }

  private CountedText counted(String source, String text) {
    pattern = source;
    stepsBefore = steps.left();
    return new CountedText(this, text, 0, text.length());
  }

  /**
   * Counts a look at a text.
   *
   * @throws BudgetSpentException when it is one too many
   */
  void step() {
    if (!steps.take(1)) {
      throw 2 * stepsBefore >= allSteps
          ? BudgetSpentException.ofPattern(pattern)
          : BudgetSpentException.ofPatterns();
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
}
