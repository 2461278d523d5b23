package org.articlint.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlint.article.LowerCase;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.articlint.check.date.ReviewDate;
import org.articlint.check.date.ReviewPeriod;

/**
 * A value of the metadata, or of a labelled line, that may be a date or an interval.
 *
 * @param field its path or label, as written
 */
record ReviewValue(String field, Scalar scalar) {

  /** Values that exempt an article from reviews. */
  private static final Set<String> EVERGREEN =
      Set.of(
          "never",
          "none",
          "evergreen",
          "on change",
          "as needed",
          "n/a",
          "na",
          "false",
          "no",
          "off");

  /** Values of switches that site generators keep under the same keys; they are not dates. */
  private static final Set<String> SWITCHED_ON = Set.of("true", "yes", "on", "1");

  private static final Set<String> BLANK = Set.of("", "null", "~", "-", "--", "—");

  /** The form of a date, which somebody was to replace. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("[ymd]{1,4}([-/. ][ymd]{1,4}){1,2}", Pattern.CASE_INSENSITIVE);

  /** What programs write, and people after them, for a date that there is not. */
  private static final Pattern ZERO = Pattern.compile("(?:1970|0001)-01-01(?:[T ].*)?");

  /** What a template or generator fills in. */
  private static final Pattern FILLED_IN =
      Pattern.compile("\\{\\{|<<|\\{%|<%|\\$\\{|\\$\\(|^:\\w+$");

  /**
   * Words of keys whose value is a date; {@code reviewed} and {@code review_by} may name a person.
   */
  private static final Pattern DATED_KEY =
      Pattern.compile(
          "(?:^|_)(?:last|next|date|day|on|at|due|until|through|expir\\w*|valid|stale|unpublish\\w*)(?:_|$)");

  /**
   * A date or interval that cannot be used.
   *
   * @param problem the predicate of a sentence whose subject is the field with its text
   * @param help what to do, if not what the rule says
   */
  record Fault(
      Span span,
      String field,
      String text,
      String problem,
      Optional<String> label,
      Optional<String> help) {

    Fault helped(String advice) {
      return new Fault(span, field, text, problem, label, Optional.of(advice));
    }
  }

  /** The value with white space removed at both ends. */
  String text() {
    return scalar.text().strip();
  }

  private String lower() {
    return LowerCase.of(text());
  }

  /** Whether there is nothing that could be a date or an interval, nor a word in its place. */
  boolean isBlank() {
    return BLANK.contains(lower());
  }

  /** Whether a template or generator fills it in. */
  boolean isFilledIn() {
    return FILLED_IN.matcher(text()).find();
  }

  /** Whether it cannot be meant as a date: a switch, or a name. */
  boolean isNoDate() {
    return SWITCHED_ON.contains(lower())
        || (!isEvergreen()
            && isWithoutDigits()
            && !PLACEHOLDER.matcher(text()).matches()
            && !isOfDatedKey());
  }

  /** Whether it is the day that stands for no date. */
  boolean isZero() {
    return ZERO.matcher(text()).matches();
  }

  /** Whether it is neither a date nor an interval, by its characters. */
  boolean isWithoutDigits() {
    return text().chars().noneMatch(Character::isDigit)
        && ReviewPeriod.read(text(), field).isEmpty();
  }

  private boolean isOfDatedKey() {
    String key = Metadata.snakeKey(field.substring(field.lastIndexOf('.') + 1));
    return DATED_KEY.matcher(key).find();
  }

  /** Whether it says that the article needs no reviews, or none at a certain time. */
  boolean isEvergreen() {
    String words = lower().replace('-', ' ').replace('_', ' ');
    return EVERGREEN.contains(words) || ReviewPeriod.isOfEvents(words);
  }

  Optional<ReviewDate> date(ReviewDate.Order order) {
    return ReviewDate.read(text(), order);
  }

  Optional<ReviewPeriod> period() {
    return ReviewPeriod.read(text(), field);
  }

  /** Says that it cannot be used, in the predicate of a sentence. */
  Fault fault(String problem) {
    return new Fault(scalar.span(), field, text(), problem, Optional.empty(), Optional.empty());
  }

  /** The field and its value, as a message quotes them. */
  @Override
  public String toString() {
    return field + ": " + text();
  }
}
