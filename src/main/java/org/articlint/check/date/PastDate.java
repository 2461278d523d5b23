package org.articlint.check.date;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.articlint.check.date.ReviewDate.Order;

/** Tells dates on which something may have been done from those on which it was not. */
public final class PastDate {

  /** A date in digits, maybe with a time: also one that no calendar has, such as 0000-00-00. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?:\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\2\\d{4})"
              + "(?:[T ,]\\s*[\\d:.]+\\s*(?:Z|UTC|[+-]\\d{2}:?\\d{2})?)?");

  private PastDate() {}

  /**
   * Whether a text may be a day in the past: it is no date, or one that has come and from which
   * programs do not count (1970-01-01, 0001-01-01).
   */
  public static boolean isPossible(String text, LocalDate today) {
    List<ReviewDate> read =
        Stream.of(Order.values()).flatMap(order -> ReviewDate.read(text, order).stream()).toList();
    if (read.isEmpty()) {
      return !DIGITS.matcher(text.strip()).matches();
    }
    // 05/06/2026 may be either of two days.
    return read.stream().anyMatch(date -> !isZero(date.day()) && !date.isAfter(today));
  }

  private static boolean isZero(LocalDate day) {
    return day.equals(LocalDate.EPOCH) || day.getYear() <= 1;
  }
}
