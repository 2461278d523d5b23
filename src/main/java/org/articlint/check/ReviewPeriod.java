package org.articlint.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a review holds, in calendar arithmetic: {@code 180d}, {@code 6 months}, {@code 1 year}.
 * Six months after 1 January is 1 July, as alphagov's tech-docs count.
 *
 * @param period the days, months and years
 */
public record ReviewPeriod(Period period) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,4})[ -]?(d|days?|w|weeks?|m|months?|y|years?)");

  private static final Map<Character, Period> UNITS =
      Map.of(
          'd', Period.ofDays(1),
          'w', Period.ofWeeks(1),
          'm', Period.ofMonths(1),
          'y', Period.ofYears(1));

  /**
   * Reads a period.
   *
   * @throws IllegalArgumentException when it is none, or of no length
   */
  public static ReviewPeriod parse(String text) {
    return read(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + text + "' is not a period; write 365d, 6 weeks, 6 months or 1 year"));
  }

  /** Reads a period of an article; empty when the text is none. */
  static Optional<ReviewPeriod> read(String text) {
    Matcher matcher = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    Period unit = UNITS.get(matcher.group(2).charAt(0));
    return number == 0 || unit == null
        ? Optional.empty()
        : Optional.of(new ReviewPeriod(unit.multipliedBy(number)));
  }

  /** The day on which a review of the given day is due again. */
  LocalDate dueAfter(LocalDate reviewed) {
    return reviewed.plus(period);
  }
}
