package org.articlint.lint.suppression;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlint.article.OneLine;
import org.articlint.check.date.ReviewDate;
import org.articlint.check.date.ValidDays;

/**
 * The last day of a suppression, as its reason names it: {@code until 2027-03-31}. A date in
 * another form right after {@code until} has no day: it is told, so that nobody takes for limited
 * what holds for ever.
 *
 * @param written the date as written; one that cannot be read, with what follows it
 * @param day empty when it cannot be read
 * @param reason the reason, without the last day where nothing follows that; empty when it has no
 *     other words
 */
record LastDay(String written, Optional<LocalDate> day, String reason) {

  private static final int MAX_CHARS = 40;

  /** With a capital, Till is a name. */
  private static final String UNTIL = "(?<!\\p{L})(?:(?i:untill?)|till)(?!\\p{L})";

  private static final String DAY =
      "(?<![\\d/])(?<day>\\d{4}-\\d{2}-\\d{2})(?!\\d|-\\d)(?:T[\\d:.+-]*+Z?)?";

  private static final Pattern UNTIL_OR_DAY = Pattern.compile("(?<until>" + UNTIL + ")|" + DAY);
  private static final Pattern LAST_WORDS = Pattern.compile(UNTIL + "[\\W_]*+" + DAY + "[\\W_]*+$");

  private static final Pattern AFTER_UNTIL =
      Pattern.compile(
          UNTIL
              + "(?:[\\W_&&[^#'’\\p{L}]]|['’](?!\\d\\d(?!\\w)))*+(?<after>.{0,"
              + MAX_CHARS
              + "})",
          Pattern.DOTALL);

  private static final Pattern FILLERS =
      Pattern.compile(
          "(?i:(?:the|end|start|beginning|middle|mid|early|late|first|of|at|latest|least|about"
              + "|around|on)(?!\\w)[\\s-]*)*+");

  /** Also days that no calendar has, those without a month, and the years of other eras. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "\\d{4,}([-/.])\\d{1,2}\\1\\d|\\d{1,2}([-/.])\\d{1,2}\\2\\d{4}(?!\\d)"
              + "|\\d{1,2}([-/])\\d{1,2}\\3\\d{2}(?!\\w)|\\d{4}-W\\d|['’]\\d{2}\\s*+(?:$|[.,;:!?)\\]])"
              + "|\\p{IsHan}{0,2}+\\d{1,4}[年月]");

  /** A time whose day depends on when it was written; as the last words only, for May may merge. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:(?:next|this|coming)\\s+)?(?:today|tonight|tomorrow"
              + "|week|weekend|month|quarter|year|spring|summer|autumn|fall|winter|easter|christmas"
              + "|q[1-4]|h[12]|sept|"
              + names(DayOfWeek.values())
              + "|"
              + names(Month.values())
              + ")\\s*+(?:$|[.,;:!?)\\]])");

  /** Characters such as the zero-width space, which nobody sees in a date. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]");
  private static final Pattern NEXT_WORD = Pattern.compile("\\s*[\\p{L}\\p{N}]");

  /** As many as "Fri, 1st of January 2027" has. */
  private static final int MAX_WORDS = 5;

  /** Names in English, also by their first three letters. */
  private static String names(Enum<?>... values) {
    return Stream.of(values)
        .map(value -> value.name().substring(0, 3) + "(?:" + value.name().substring(3) + ")?")
        .collect(Collectors.joining("|"));
  }

  /** The last day that a reason names; of several, one that cannot be read, or the earliest. */
  static Optional<LastDay> of(String reason) {
    String visible = INVISIBLE.matcher(reason).replaceAll("");
    String plain = plain(visible);
    List<String> days = days(plain);
    if (days.isEmpty()) {
      return unread(plain).map(written -> new LastDay(written, Optional.empty(), reason));
    }
    String last =
        days.stream()
            .filter(day -> day(day).isEmpty())
            .findFirst()
            .orElseGet(() -> Collections.min(days));
    return Optional.of(new LastDay(last, day(last), withoutEnd(visible, plain)));
  }

  /** Whether nothing is suppressed any more: the last day is still valid, one without sense not. */
  boolean isOver(LocalDate today) {
    return day.isEmpty() || today.isAfter(day.get());
  }

  /** The days on which {@link #isOver} says the same. */
  ValidDays validDays(LocalDate today) {
    return day.filter(last -> last.isBefore(LocalDate.MAX))
        .map(last -> ValidDays.ofReaching(last.plusDays(1), today))
        .orElse(ValidDays.ALWAYS);
  }

  /** Why nothing is suppressed any more. */
  String fault() {
    return day.isPresent()
        ? "expired after " + written
        : "has no effect, because its end ('%s') cannot be read; write it as in 'until 2027-03-31'"
            .formatted(OneLine.of(written, MAX_CHARS));
  }

  /** The text with digits and dashes of ASCII, at the same places. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~') {
        int digit = Character.digit(c, 10);
        boolean isDash = Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
        plain.setCharAt(i, digit >= 0 ? (char) ('0' + digit) : isDash ? '-' : c);
      }
    }
    return plain.toString();
  }

  /** The first day after each {@code until}, wherever it stands. */
  private static List<String> days(String plain) {
    List<String> days = new ArrayList<>();
    boolean isAfterUntil = false;
    Matcher part = UNTIL_OR_DAY.matcher(plain);
    while (part.find()) {
      boolean isUntil = part.group("until") != null;
      if (isAfterUntil && !isUntil) {
        days.add(part.group("day"));
      }
      isAfterUntil = isUntil;
    }
    return days;
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String withoutEnd(String reason, String plain) {
    if (UNTIL_OR_DAY.matcher(plain).replaceAll("").chars().noneMatch(Character::isLetterOrDigit)) {
      return "";
    }
    Matcher last = LAST_WORDS.matcher(plain);
    int end = last.find() ? last.start() : reason.length();
    while (end < reason.length()
        && end > 0
        && (Character.isWhitespace(reason.charAt(end - 1))
            || "([,;".indexOf(reason.charAt(end - 1)) >= 0)) {
      end--;
    }
    return reason.substring(0, end);
  }

  /** What follows an {@code until} and is a date in another form. */
  private static Optional<String> unread(String plain) {
    Matcher until = AFTER_UNTIL.matcher(plain);
    for (int from = 0; until.find(from); from = until.start("after")) {
      if (isDate(until.group("after"))) {
        return Optional.of(until.group("after").strip());
      }
    }
    return Optional.empty();
  }

  private static boolean isDate(String after) {
    String text = FILLERS.matcher(after).replaceFirst("");
    if (DIGITS.matcher(text).lookingAt() || NAMED.matcher(text).lookingAt()) {
      return true;
    }
    Matcher word = WORD.matcher(text);
    for (int words = 0; words < MAX_WORDS && word.find(); words++) {
      Optional<ReviewDate> read = ReviewDate.read(text.substring(0, word.end()));
      // 2019 may also be the first word of a name, as in "2019 R2"
      boolean isEnd = !NEXT_WORD.matcher(text).region(word.end(), text.length()).lookingAt();
      if (read.isPresent() && (isEnd || read.get().isDay())) {
        return true;
      }
    }
    return false;
  }
}
