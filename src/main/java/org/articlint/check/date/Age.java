package org.articlint.check.date;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** The time between two days as people say it. */
public final class Age {

  private static final int DAYS_SAID_AS_SUCH = 60;
  private static final int YEARS_SAID_WITH_MONTHS = 10;

  private Age() {}

  /**
   * Returns the time between two days, in years and months of the calendar, rounded down: {@code 2
   * years 7 months}, {@code 12 days}. The order of the days does not matter.
   */
  public static String between(LocalDate one, LocalDate other) {
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = from.equals(one) ? other : one;
    long days = ChronoUnit.DAYS.between(from, to);
    if (days < DAYS_SAID_AS_SUCH) {
      return count(days, "day");
    }
    Period period = Period.between(from, to);
    long years = period.getYears();
    if (years == 0 || period.getMonths() == 0 || years >= YEARS_SAID_WITH_MONTHS) {
      return years == 0 ? count(period.getMonths(), "month") : count(years, "year");
    }
    return count(years, "year") + " " + count(period.getMonths(), "month");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
