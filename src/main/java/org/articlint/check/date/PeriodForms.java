package org.articlint.check.date;

import java.time.DateTimeException;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.LowerCase;

/**
 * The forms in which people write how often an article is reviewed: {@code every 6 months}, {@code
 * a year}, {@code 1 yr}, {@code twice a year}, {@code biannual}, {@code P6M}.
 */
final class PeriodForms {

  private static final String UNIT =
      "(?<unit>d|days?|w|wks?|weeks?|fortnights?|m|mos?|mths?|months?|q|qtrs?|quarters?"
          + "|y|yrs?|years?|annum)";

  /** A number with its unit; {@code 6-monthly} too. */
  private static final Pattern TERM =
      Pattern.compile(
          "(?:(?<count>\\d{1,4})[ -]?|(?<word>[a-z]+)[ -])?"
              + UNIT
              + "(?:ly)?(?![a-z])\\.?(?: (?:and )?)?");

  private static final Pattern LEAD =
      Pattern.compile("(?:at least )?(?:once (?:in )?)?(?:every|each|per|in|after|within|once)? ?");

  /** So many times in a year. */
  private static final Pattern TIMES_A_YEAR =
      Pattern.compile(
          "(?<times>twice|(?<count>\\d{1,2}|[a-z]+) ?(?:x|times?))(?: (?:a|per|each|every|in a)|/)"
              + " ?(?:year|yr|annum)");

  /** A thousand years; the day after longer intervals may have no date. */
  private static final int MAX_MONTHS = 12_000;

  private static final int MAX_DAYS = 366_000;

  /** Words behind the period itself: {@code Quarterly (by the owner)}, {@code annual · council}. */
  private static final Pattern REMARK = Pattern.compile("\\s*[(,;·|—–].*|\\s+-\\s.*");

  /** Words around the period: {@code reviewed annually}, {@code on a quarterly basis}. */
  private static final Pattern AROUND =
      Pattern.compile("^(?:to be )?review(?:s|ed)? |^on an? |(?: reviews?| basis)$");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("other", 2),
          Map.entry("second", 2),
          Map.entry("three", 3),
          Map.entry("third", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("eighteen", 18));

  private static final Map<String, Period> WORDS =
      Map.ofEntries(
          Map.entry("daily", Period.ofDays(1)),
          Map.entry("weekly", Period.ofWeeks(1)),
          Map.entry("biweekly", Period.ofWeeks(2)),
          Map.entry("fortnightly", Period.ofWeeks(2)),
          Map.entry("monthly", Period.ofMonths(1)),
          Map.entry("bimonthly", Period.ofMonths(2)),
          Map.entry("quarterly", Period.ofMonths(3)),
          Map.entry("triannual", Period.ofMonths(4)),
          Map.entry("semiannual", Period.ofMonths(6)),
          Map.entry("biannual", Period.ofMonths(6)),
          Map.entry("halfyear", Period.ofMonths(6)),
          Map.entry("halfayear", Period.ofMonths(6)),
          Map.entry("halfyearly", Period.ofMonths(6)),
          Map.entry("semiyearly", Period.ofMonths(6)),
          Map.entry("biyearly", Period.ofMonths(6)),
          Map.entry("annual", Period.ofYears(1)),
          Map.entry("yearly", Period.ofYears(1)),
          Map.entry("biennial", Period.ofYears(2)),
          Map.entry("triennial", Period.ofYears(3)));

  /** Events that call for a review, rather than time. */
  private static final Pattern EVENT =
      Pattern.compile(
          "(?!.*\\d).*\\b(?:release|version|change|update|upgrade|edit|commit|merge|incident|event"
              + "|deploy(?:ment)?|sprint|milestone|need|demand|request)(?:ed|s)?\\b.*"
              + "|ad hoc|continuous(?:ly)?|ongoing|manual(?:ly)?|rolling");

  private static final int MONTHS_OF_YEAR = 12;
  private static final int MONTHS_OF_QUARTER = 3;

  private PeriodForms() {}

  /** Reads a period; empty when the text is none, or one of length zero. */
  static Optional<Period> read(String text) {
    String normal = normal(text);
    String joined = normal.replaceAll("[ -]|ly$", "");
    for (String word : new String[] {joined, joined + "ly"}) {
      if (WORDS.containsKey(word)) {
        return Optional.of(WORDS.get(word));
      }
    }
    return iso(normal)
        .or(() -> timesAYear(normal))
        .or(() -> terms(normal))
        .filter(
            p ->
                !p.isZero()
                    && p.toTotalMonths() <= MAX_MONTHS
                    && p.get(ChronoUnit.DAYS) <= MAX_DAYS);
  }

  /** Whether a text names events that call for a review. */
  static boolean isOfEvents(String text) {
    String normal = normal(text).replace('-', ' ');
    return read(text).isEmpty() && EVENT.matcher(normal).matches();
  }

  private static String normal(String text) {
    String line = LowerCase.of(text.strip()).replaceAll("[\\s_]+", " ");
    String alone = REMARK.matcher(line).replaceFirst("");
    return AROUND.matcher(alone.isBlank() ? line : alone).replaceAll("").strip();
  }

  /** ISO 8601: {@code P6M}. */
  private static Optional<Period> iso(String text) {
    if (!text.startsWith("p")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Period.parse(text)).filter(period -> !period.isNegative());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Period> timesAYear(String text) {
    Matcher matcher = TIMES_A_YEAR.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean isTwice = matcher.group("times").equals("twice");
    int times = isTwice ? 2 : count(Optional.ofNullable(matcher.group("count")));
    return times > 0 && MONTHS_OF_YEAR % times == 0
        ? Optional.of(Period.ofMonths(MONTHS_OF_YEAR / times))
        : Optional.empty();
  }

  /** One or more numbers with units: {@code every 2 years}, {@code 1 year 6 months}. */
  private static Optional<Period> terms(String text) {
    Matcher lead = LEAD.matcher(text);
    int at = lead.lookingAt() ? lead.end() : 0;
    Matcher term = TERM.matcher(text);
    Period sum = Period.ZERO;
    do {
      term.region(at, text.length());
      int count = term.lookingAt() ? count(term) : 0;
      if (count == 0) {
        return Optional.empty();
      }
      sum = sum.plus(unit(term.group("unit")).multipliedBy(count));
      at = term.end();
    } while (at < text.length());
    return Optional.of(sum);
  }

  private static int count(Matcher term) {
    return count(
        Optional.ofNullable(term.group("count")).or(() -> Optional.ofNullable(term.group("word"))));
  }

  /** The number that a text means; 1 when there is none, 0 when it is no number. */
  private static int count(Optional<String> text) {
    return text.map(
            number ->
                Character.isDigit(number.charAt(0))
                    ? Integer.parseInt(number)
                    : NUMBERS.getOrDefault(number, 0))
        .orElse(1);
  }

  private static Period unit(String name) {
    return switch (name.charAt(0)) {
      case 'd' -> Period.ofDays(1);
      case 'w' -> Period.ofWeeks(1);
      case 'f' -> Period.ofWeeks(2);
      case 'm' -> Period.ofMonths(1);
      case 'q' -> Period.ofMonths(MONTHS_OF_QUARTER);
      default -> Period.ofYears(1);
    };
  }
}
