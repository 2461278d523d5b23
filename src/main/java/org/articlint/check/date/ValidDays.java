package org.articlint.check.date;

import java.time.LocalDate;

/**
 * The days on which a result is the same. Both may be the first or last day that there is.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record ValidDays(LocalDate first, LocalDate last) {

  /** Every day: no day was asked for. */
  public static final ValidDays ALWAYS = new ValidDays(LocalDate.MIN, LocalDate.MAX);

  /** One day only. */
  public static ValidDays only(LocalDate day) {
    return new ValidDays(day, day);
  }

  /** The days on which it is as true as today that a day has come. */
  public static ValidDays ofReaching(LocalDate day, LocalDate today) {
    return today.isBefore(day)
        ? new ValidDays(LocalDate.MIN, day.minusDays(1))
        : new ValidDays(day, LocalDate.MAX);
  }

  /** The days that are also among others. */
  public ValidDays and(ValidDays others) {
    return new ValidDays(
        first.isAfter(others.first) ? first : others.first,
        last.isBefore(others.last) ? last : others.last);
  }
}
