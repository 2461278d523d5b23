package org.articlint.check.value;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time for which a review is valid: {@code 180d}, {@code 6 months}, {@code 1 year}. Periods are
 * added by the calendar, as in alphagov's tech-docs: six months after 1 January is 1 July.
 *
 * @param period days, months and years
 */
public record ReviewPeriod(Period period) {

  private static final Pattern FORM =
      Pattern.compile("(?:every )?(\\d{1,4})[ -]?(d|days?|w|weeks?|m|months?|y|years?)");

  /** A bare number of days, as some articles give it. */
  private static final Pattern DAYS = Pattern.compile("\\d{1,4}");

  /** Microsoft's tag with a number of years. */
  private static final Pattern YEARS_TAG = Pattern.compile("updatefrequency[. -]?([1-9])");

  private static final Map<Character, Period> UNITS =
      Map.of(
          'd', Period.ofDays(1),
          'w', Period.ofWeeks(1),
          'm', Period.ofMonths(1),
          'y', Period.ofYears(1));

  private static final Map<String, Period> WORDS =
      Map.ofEntries(
          Map.entry("daily", Period.ofDays(1)),
          Map.entry("weekly", Period.ofWeeks(1)),
          Map.entry("fortnightly", Period.ofWeeks(2)),
          Map.entry("monthly", Period.ofMonths(1)),
          Map.entry("quarterly", Period.ofMonths(3)),
          Map.entry("semiannual", Period.ofMonths(6)),
          Map.entry("semiannually", Period.ofMonths(6)),
          Map.entry("halfyearly", Period.ofMonths(6)),
          Map.entry("annual", Period.ofYears(1)),
          Map.entry("annually", Period.ofYears(1)),
          Map.entry("yearly", Period.ofYears(1)));

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

  /** Reads a period of an article, also in words or as a bare number of days; empty if invalid. */
  public static Optional<ReviewPeriod> read(String text) {
    String normal = normal(text);
    Period named = WORDS.get(normal.replaceAll("[ -]", ""));
    if (named != null) {
      return Optional.of(new ReviewPeriod(named));
    }
    Matcher years = YEARS_TAG.matcher(normal);
    if (years.matches()) {
      return form(years.group(1) + "y");
    }
    return form(DAYS.matcher(normal).matches() ? normal + "d" : normal);
  }

  private static String normal(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<ReviewPeriod> form(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    Period unit = UNITS.get(matcher.group(2).charAt(0));
    return number == 0 || unit == null
        ? Optional.empty()
        : Optional.of(new ReviewPeriod(unit.multipliedBy(number)));
  }

  /** The day on which the next review is due after one on the given day. */
  public LocalDate dueAfter(LocalDate reviewed) {
    return reviewed.plus(period);
  }

  /** The day that lies one period before the given day. */
  public LocalDate before(LocalDate day) {
    return day.minus(period);
  }
}
