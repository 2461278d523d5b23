package org.articlint.check.date;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.articlint.check.date.ReviewDate.Order;

/** Tells dates on which something may have been done from those on which it was not. */
public final class PastDate {

  /** A day in digits or with the name of a month: also one that no calendar has (0000-00-00). */
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\2\\d{4}"
              + "|\\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9} \\d{4}"
              + "|[A-Za-z]{3,9} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?!\\d)"
              + "(?:[Tt ]\\d{1,2}:\\d{2}(?::[\\d.]+)?(?: ?(?:Z|UTC|[+-]\\d{2}:?\\d{2}))?)?");

  private static final Pattern HAS_DIGIT_FORM = Pattern.compile("\\d{1,4}[-/.].*");

  /** What follows is not about the review that was done. */
  private static final Pattern NEXT_REVIEW =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}])[^\\p{L}\\p{N}]++next[ _-](?:human[ _-])?review.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private PastDate() {}

  /**
   * Whether a text may tell of a day in the past: its first date is one that has come, and since
   * the day from which programs count, 1970-01-01; or it has no date.
   */
  public static boolean isPossible(String text, LocalDate today) {
    List<ReviewDate> whole = read(text);
    if (!whole.isEmpty()) {
      return isPast(whole, today);
    }
    Matcher day = DAY.matcher(NEXT_REVIEW.matcher(text).replaceFirst(""));
    while (day.find()) {
      List<ReviewDate> read = read(day.group());
      if (!read.isEmpty() || HAS_DIGIT_FORM.matcher(day.group()).matches()) {
        return isPast(read, today);
      }
    }
    return true;
  }

  private static List<ReviewDate> read(String text) {
    return Stream.of(Order.values())
        .flatMap(order -> ReviewDate.read(text, order).stream())
        .toList();
  }

  /** 05/06/2026 may be either of two days. */
  private static boolean isPast(List<ReviewDate> read, LocalDate today) {
    return read.stream().anyMatch(date -> date.isAfter(LocalDate.EPOCH) && !date.isAfter(today));
  }
}
