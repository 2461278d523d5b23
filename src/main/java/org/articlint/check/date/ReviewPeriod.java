package org.articlint.check.date;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlint.article.LowerCase;
import org.articlint.article.Metadata;

/**
 * The time for which a review is valid: {@code 180d}, {@code 6 months}, {@code 1 year}. Periods are
 * added by the calendar, as in alphagov's tech-docs: six months after 1 January is 1 July.
 *
 * @param period days, months and years
 */
public record ReviewPeriod(Period period) {

  private static final Map<Character, Period> UNITS =
      Map.of(
          'd', Period.ofDays(1),
          'w', Period.ofWeeks(1),
          'm', Period.ofMonths(1),
          'y', Period.ofYears(1));

  /** The smallest bare number that can only be meant as days. */
  private static final int MIN_BARE_DAYS = 25;

  /**
   * Reads a period of a pack.
   *
   * @throws IllegalArgumentException when the text is not a period, or a period of length zero
   */
  public static ReviewPeriod parse(String text) {
    return form(normal(text))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + text + "' is not a period; write 365d, 6 weeks, 6 months or 1 year"));
  }

  /**
   * Reads a period of an article, in any form that people use. A bare number counts in the unit
   * that the key ends with ({@code review_interval_months}). Without one it is a number of days, if
   * it is so large that it cannot be one of months.
   *
   * @param key the key that it is the value of
   * @return empty when the text is no period
   */
  public static Optional<ReviewPeriod> read(String text, String key) {
    String normal = normal(text);
    if (normal.matches("\\d{1,4}")) {
      Matcher unit = ArticleForms.UNIT_OF_KEY.matcher(Metadata.normalizeKey(key));
      if (unit.find()) {
        return form(normal + unit.group());
      }
      return Integer.parseInt(normal) < MIN_BARE_DAYS ? Optional.empty() : form(normal + "d");
    }
    Matcher years = ArticleForms.YEARS_TAG.matcher(normal);
    return years.matches()
        ? form(years.group(1) + "y")
        : PeriodForms.read(text).map(ReviewPeriod::new);
  }

  /** Whether a text says that events rather than time call for a review: {@code on release}. */
  public static boolean isOfEvents(String text) {
    return PeriodForms.isOfEvents(text);
  }

  /** Says why a text is no period, as the predicate of a sentence whose subject is the text. */
  public static String problem(String text) {
    return normal(text).matches("[1-9]\\d?")
        ? "is not an interval: it does not say whether these are days, weeks or months"
        : "is not an interval";
  }

  private static String normal(String text) {
    return LowerCase.of(text.strip());
  }

  private static Optional<ReviewPeriod> form(String text) {
    Matcher matcher = Written.FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    Period unit = UNITS.get(matcher.group(2).charAt(0));
    return number == 0 || unit == null
        ? Optional.empty()
        : Optional.of(new ReviewPeriod(unit.multipliedBy(number)));
  }

  /** The period for people: {@code 365 days}, {@code 6 months}. */
  public String inWords() {
    return Stream.of(
            words(period.getYears(), "year"),
            words(period.getMonths(), "month"),
            words(period.getDays(), "day"))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" and "));
  }

  private static String words(int number, String unit) {
    return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
  }

  /** The day on which the next review is due after one on the given day. */
  public LocalDate dueAfter(LocalDate reviewed) {
    return reviewed.plus(period);
  }

  /** The day that lies one period before the given day. */
  public LocalDate before(LocalDate day) {
    return day.minus(period);
  }

  /** The forms that only articles use, in a class of their own because few runs need them. */
  private static final class ArticleForms {

    private static final Pattern UNIT_OF_KEY = Pattern.compile("(?:days?|weeks?|months?|years?)$");

    /** Microsoft's tag with a number of years. */
    private static final Pattern YEARS_TAG = Pattern.compile("updatefrequency[. -]?([1-9])");

    private ArticleForms() {}
  }

  /** In a class of its own, because the periods of shipped packs are read in compiled form. */
  private static final class Written {
    /** A period as packs write it. */
    private static final Pattern FORM =
        Pattern.compile("(?:every )?(\\d{1,4})[ -]?(d|days?|w|weeks?|m|months?|y|years?)");

    private Written() {}
  }
}
