package org.articlint.check.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.articlint.article.LowerCase;
import org.articlint.check.date.ReviewDate.Order;

/**
 * The forms in which people and programs write dates: ISO 8601 extended, basic and with single
 * digits, RFC 1123, what JavaScript prints, and English dates with the name of the month.
 */
final class DateForms {

  /** A time after the date; of a zone without digits only UTC is known. */
  private static final String TIME =
      "(?:(?:[Tt]|,?\\s+(?:at\\s+)?)(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)"
          + "(?::[0-5]\\d(?:[.,]\\d+)?)?"
          + "\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?\\s*"
          + "(?<zone>Z|z|UTC|(?:GMT|UTC)?[+-]\\d{2}(?::?\\d{2})?)?(?:\\s*\\(?[A-Z]{3,5}\\)?)?)?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})" + TIME);

  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<one>\\d{1,2})(?<mark>[-/.])(?<two>\\d{1,2})\\k<mark>(?<year>\\d{4})" + TIME);

  /** ISO's basic form, and the stamps that editors such as TiddlyWiki write. */
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<year>(?:19|20|21)\\d{2})(?<month>\\d{2})(?<day>\\d{2})"
              + "(?:T?(?<hour>\\d{2})(?<minute>\\d{2})(?:\\d{2})?(?:\\.?\\d{3})?(?<half>(?!))?"
              + "(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?");

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+", Pattern.CASE_INSENSITIVE);

  private static final String ORDINAL = "(?:st|nd|rd|th)?";

  private static final List<Pattern> NAMED =
      List.of(
          Pattern.compile(
              "(?<day>\\d{1,2})"
                  + ORDINAL
                  + "(?:\\s+of)?[\\s-]*(?<name>[A-Za-z]{3,9})\\.?,?[\\s-]*"
                  + "(?<year>\\d{4})"
                  + TIME),
          Pattern.compile(
              "(?<name>[A-Za-z]{3,9})\\.?[\\s-]+(?:the\\s+)?(?<day>\\d{1,2})"
                  + ORDINAL
                  + "(?:,\\s*|[\\s-]+)(?<year>\\d{4})"
                  + TIME),
          Pattern.compile(
              "(?<year>\\d{4})[\\s-]+(?<name>[A-Za-z]{3,9})\\.?[\\s-]+(?<day>\\d{1,2})"
                  + ORDINAL
                  + TIME));

  private static final List<Pattern> MONTHS =
      List.of(
          Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})"),
          Pattern.compile("(?<month>\\d{1,2})[-/.](?<year>\\d{4})"));

  private static final List<Pattern> NAMED_MONTHS =
      List.of(
          Pattern.compile("(?<name>[A-Za-z]{3,9})\\.?,?[\\s-]+(?<year>\\d{4})"),
          Pattern.compile("(?<year>\\d{4})[\\s-]+(?<name>[A-Za-z]{3,9})\\.?"));

  private static final List<Pattern> QUARTERS =
      List.of(
          Pattern.compile("(?<year>\\d{4})[\\s/-]*[Qq](?<quarter>[1-4])"),
          Pattern.compile("[Qq](?<quarter>[1-4])[\\s/-]*(?<year>\\d{4})"));

  private static final Pattern YEAR = Pattern.compile("(?<year>(?:19|20|21)\\d{2})");

  private static final List<String> MONTH_NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final int ABBREVIATION = 3;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_YEAR = 12;
  private static final int NOON = 12;

  private DateForms() {}

  static Optional<ReviewDate> read(String text, Order order) {
    try {
      return day(text, order).or(() -> span(text));
    } catch (DateTimeException e) {
      // A form with a day that the calendar does not have.
      return Optional.empty();
    }
  }

  /** The form in which a date is written; its groups are the parts. */
  static Optional<Matcher> form(String text) {
    return Stream.of(
            List.of(YEAR_FIRST, COMPACT, YEAR_LAST),
            NAMED,
            MONTHS,
            NAMED_MONTHS,
            QUARTERS,
            List.of(YEAR))
        .flatMap(List::stream)
        .map(form -> form.matcher(text))
        .filter(Matcher::matches)
        .findFirst();
  }

  /** The name of a month in English, in lower case. */
  static String monthName(int month) {
    return MONTH_NAMES.get(month - 1);
  }

  static String problem(String text, Order order) {
    boolean hasParts = YEAR_FIRST.matcher(text).matches() || COMPACT.matcher(text).matches();
    if (hasParts || isNamed(text)) {
      return "is not a day of the calendar";
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (order == Order.YEAR_FIRST
        && last.matches()
        && number(last, "one") <= MONTHS_OF_YEAR
        && number(last, "two") <= MONTHS_OF_YEAR) {
      return "does not say which number is the month and which the day";
    }
    return "is not a date written as " + ReviewDate.form(order);
  }

  private static boolean isNamed(String text) {
    return NAMED.stream()
        .map(form -> form.matcher(withoutWeekday(text)))
        .anyMatch(named -> named.matches() && month(named.group("name")) > 0);
  }

  private static String withoutWeekday(String text) {
    Matcher weekday = WEEKDAY.matcher(text);
    return weekday.lookingAt() ? text.substring(weekday.end()) : text;
  }

  private static Optional<ReviewDate> day(String text, Order order) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return Optional.of(date(first, number(first, "month"), number(first, "day")));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return Optional.of(date(compact, number(compact, "month"), number(compact, "day")));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      return yearLast(last, order);
    }
    for (Pattern form : NAMED) {
      Matcher named = form.matcher(withoutWeekday(text));
      if (named.matches() && month(named.group("name")) > 0) {
        return Optional.of(date(named, month(named.group("name")), number(named, "day")));
      }
    }
    return Optional.empty();
  }

  /** With dots the day comes first wherever dates are written so. */
  private static Optional<ReviewDate> yearLast(Matcher last, Order order) {
    int one = number(last, "one");
    int two = number(last, "two");
    if (last.group("mark").equals(".") || order == Order.DAY_FIRST) {
      return Optional.of(date(last, two, one));
    }
    return order == Order.MONTH_FIRST ? Optional.of(date(last, one, two)) : Optional.empty();
  }

  /** Reads a month, a quarter or a year. */
  private static Optional<ReviewDate> span(String text) {
    for (Pattern form : MONTHS) {
      Matcher month = form.matcher(text);
      if (month.matches()) {
        return Optional.of(months(text, month, number(month, "month"), 1));
      }
    }
    for (Pattern form : NAMED_MONTHS) {
      Matcher month = form.matcher(text);
      if (month.matches() && month(month.group("name")) > 0) {
        return Optional.of(months(text, month, month(month.group("name")), 1));
      }
    }
    for (Pattern form : QUARTERS) {
      Matcher quarter = form.matcher(text);
      if (quarter.matches()) {
        int first = MONTHS_OF_QUARTER * (number(quarter, "quarter") - 1) + 1;
        return Optional.of(months(text, quarter, first, MONTHS_OF_QUARTER));
      }
    }
    Matcher year = YEAR.matcher(text);
    return year.matches()
        ? Optional.of(months(text, year, 1, MONTH_NAMES.size()))
        : Optional.empty();
  }

  private static ReviewDate months(String text, Matcher matcher, int first, int count) {
    YearMonth begin = YearMonth.of(number(matcher, "year"), first);
    Instant earliest = begin.atDay(1).atStartOfDay().toInstant(ReviewDate.EAST);
    return new ReviewDate("in " + text, begin.plusMonths(count - 1L).atEndOfMonth(), earliest);
  }

  private static ReviewDate date(Matcher matcher, int month, int day) {
    LocalDate date = LocalDate.of(number(matcher, "year"), month, day);
    LocalDateTime time = date.atTime(time(matcher));
    return new ReviewDate("on " + date, date, time.toInstant(zone(matcher)));
  }

  private static LocalTime time(Matcher matcher) {
    if (matcher.group("hour") == null) {
      return LocalTime.MIN;
    }
    LocalTime time = LocalTime.of(number(matcher, "hour"), number(matcher, "minute"));
    String half = matcher.group("half");
    boolean isAfternoon = half != null && LowerCase.of(half).startsWith("p");
    return isAfternoon && time.getHour() < NOON ? time.plus(NOON, ChronoUnit.HOURS) : time;
  }

  private static ZoneOffset zone(Matcher matcher) {
    String zone = matcher.group("zone");
    if (zone == null) {
      return ReviewDate.EAST;
    }
    String digits = zone.replaceAll("[^-+\\d]", "");
    return digits.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(digits);
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** The number of a month, named in full or by its first letters; 0 when there is none. */
  private static int month(String name) {
    String lower = LowerCase.of(name);
    for (int i = 0; i < MONTH_NAMES.size(); i++) {
      String full = MONTH_NAMES.get(i);
      boolean isShort = lower.length() == ABBREVIATION || lower.equals("sept");
      if (lower.equals(full) || (isShort && full.startsWith(lower))) {
        return i + 1;
      }
    }
    return 0;
  }
}
