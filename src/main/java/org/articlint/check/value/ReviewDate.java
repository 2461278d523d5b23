package org.articlint.check.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as written in metadata, strictly: 30 February is not a date. */
public final class ReviewDate {

  /** The order of day and month in dates with slashes. */
  public enum Order {
    /** Unknown, so that such dates are malformed: 05/06/2026 is May to some and June to others. */
    YEAR_FIRST,
    /** 05/06/2026 is 6 May, as in Microsoft's {@code ms.date}. */
    MONTH_FIRST
  }

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(.*)");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(.*)");

  /** A time after the date, which is ignored: the day counts as written, whatever the zone. */
  private static final Pattern TIME =
      Pattern.compile(
          "[Tt ]\\s*([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?\\s*"
              + "(Z|z|UTC|[+-]\\d{2}(:?\\d{2})?)?");

  /** Dates with the name of the month, which are unambiguous. */
  private static final List<String> NAMED =
      List.of("d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu", "MMM d, uuuu");

  private ReviewDate() {}

  /** Reads a date with the year first or the name of the month; empty when it is malformed. */
  public static Optional<LocalDate> read(String text) {
    return read(text, Order.YEAR_FIRST);
  }

  /** Reads a date; empty when it is malformed. */
  public static Optional<LocalDate> read(String text, Order order) {
    String stripped = text.strip();
    Matcher iso = ISO.matcher(stripped);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3), iso.group(4));
    }
    Matcher slashes = SLASHES.matcher(stripped);
    if (slashes.matches()) {
      return order == Order.YEAR_FIRST
          ? Optional.empty()
          : date(slashes.group(3), slashes.group(1), slashes.group(2), slashes.group(4));
    }
    return named(stripped);
  }

  private static Optional<LocalDate> date(String year, String month, String day, String time) {
    if (!time.isEmpty() && !TIME.matcher(time).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> named(String text) {
    if (text.length() < 10 || text.codePoints().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    for (String form : NAMED) {
      DateTimeFormatter formatter =
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .appendPattern(form)
              .toFormatter(Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT);
      try {
        return Optional.of(LocalDate.parse(text, formatter));
      } catch (DateTimeException e) {
        // Try the next form.
      }
    }
    return Optional.empty();
  }
}
