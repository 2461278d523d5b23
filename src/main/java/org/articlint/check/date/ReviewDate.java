package org.articlint.check.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as written in metadata: a day, a moment, or a whole month, quarter or year.
 *
 * @param text how to quote it in a sentence, with its preposition: {@code on 2026-05-06}, {@code in
 *     2026-05}
 * @param day the day meant; of a month, quarter or year its last day
 * @param earliest the first moment that it can mean; without a time zone that is the moment at
 *     which it begins in UTC+14, the zone where each day begins first
 */
public record ReviewDate(String text, LocalDate day, Instant earliest) {

  private static final String ISO = "YYYY-MM-DD";

  /** The zone in which each day begins first. */
  static final ZoneOffset EAST = ZoneOffset.ofHours(14);

  /** The order of day and month in dates that end with the year. */
  public enum Order {
    /** Unknown, so that such dates are malformed: 05/06/2026 is May to some and June to others. */
    YEAR_FIRST,
    /** 05/06/2026 is 6 May, as in Microsoft's {@code ms.date}. */
    MONTH_FIRST,
    /** 05/06/2026 is 5 June, as in Britain. */
    DAY_FIRST
  }

  /**
   * Reads a date with the year first or the name of the month, strictly: 30 February is not a date.
   */
  public static Optional<ReviewDate> read(String text) {
    return read(text, Order.YEAR_FIRST);
  }

  /** Reads a date; empty when it is malformed. */
  public static Optional<ReviewDate> read(String text, Order order) {
    String written = text.strip();
    return isIso(written) ? iso(written) : DateForms.read(written, order);
  }

  /** Whether a text is YYYY-MM-DD, as most dates are, so that no pattern need be compiled. */
  private static boolean isIso(String text) {
    if (text.length() != ISO.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ISO.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static Optional<ReviewDate> iso(String text) {
    try {
      LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
      return Optional.of(new ReviewDate("on " + text, day, day.atStartOfDay(EAST).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty(); // a day that the calendar does not have
    }
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /** Whether a text has exactly the form of an order: YYYY-MM-DD, MM/DD/YYYY or DD/MM/YYYY. */
  public static boolean isPlain(String text, Order order) {
    String written = text.strip();
    return order == Order.YEAR_FIRST ? isIso(written) : YearLast.FORM.matcher(written).matches();
  }

  /**
   * Says why a text is no date, as the predicate of a sentence whose subject is the text.
   *
   * @param order the order that is expected
   */
  public static String problem(String text, Order order) {
    return DateForms.problem(text.strip(), order);
  }

  /** The form of an order, for people. */
  public static String form(Order order) {
    return switch (order) {
      case YEAR_FIRST -> "year-month-day, such as 2026-11-29";
      case MONTH_FIRST -> "month/day/year, such as 11/29/2026";
      case DAY_FIRST -> "day/month/year, such as 29/11/2026";
    };
  }

  /** Whether it is a day or a moment, and no whole month, quarter or year. */
  public boolean isDay() {
    return text.startsWith("on ");
  }

  /** Whether the date lies after a day of UTC, wherever on earth it was written. */
  public boolean isAfter(LocalDate last) {
    return !earliest.isBefore(last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** The form with the year last, in a class of its own because few runs need it. */
  private static final class YearLast {
    private static final Pattern FORM = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

    private YearLast() {}
  }
}
