package org.articlint.lint.suppression;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.articlint.article.LowerCase;
import org.articlint.article.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a suppression, as its reason names it: {@code until 2027-03-31}. What else looks
 * like a date there has no day: it is told, so that nobody takes for limited what holds for ever.
 *
 * @param written the date as written, with what stands around it
 * @param day empty when it cannot be read
 * @param reason the reason without it, where nothing follows
 */
record LastDay(String written, Optional<LocalDate> day, String reason) {

  private static final int MAX_CHARS = 40;

  private static final Pattern UNTIL =
      Pattern.compile("(?<![\\w-])(?:un)?till?(?!\\p{L})[\\W_&&[^#]]*+", Pattern.CASE_INSENSITIVE);

  private static final Pattern ISO =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T[\\d:.]++Z?)?(?![\\w/])(?![-.]\\d)");

  private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s,./\\-–’']++");
  private static final Pattern YEAR =
      Pattern.compile("(?:19|20|21)\\d{2}(?:\\d{4}|年.*|[qhw]\\d{1,2})?");
  private static final Pattern PART = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?|[kc]?w\\d{0,2}");
  private static final Pattern PERIOD = Pattern.compile("tomorrow|[qh][1-4]|fy\\d{2,4}|eo[dwmqy]");

  /** Dates without a year, or with one that has not four digits. */
  private static final Pattern SHORT =
      Pattern.compile(
          "\\d{1,2}/\\d{1,2}(?!\\w)|\\d{1,2}\\.\\d{1,2}\\.(?!\\d)"
              + "|\\d{1,2}([-./])\\d{1,2}\\1\\d{2}(?!\\w|[.]\\d)|\\d{5,}-\\d{1,2}-\\d");

  /** A year is looked for among so many words. */
  private static final int MAX_PARTS = 6;

  private static final Pattern END_OF_CLAUSE = Pattern.compile("[;!?)]|(?<!\\d)\\.\\s+(?=\\p{L})");

  /** What alone, or with others of its like, is a time. */
  private static final Set<String> TIMES =
      Set.of(
          "day",
          "week",
          "month",
          "quarter",
          "year",
          "spring",
          "summer",
          "autumn",
          "winter",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private static final Set<String> FILLERS =
      Set.of(
          "the",
          "of",
          "end",
          "start",
          "beginning",
          "middle",
          "mid",
          "early",
          "late",
          "at",
          "least",
          "about",
          "around",
          "on",
          "next",
          "this");

  /** The first date of a reason that cannot be read, else the earliest. */
  static Optional<LastDay> of(String reason) {
    @Nullable LastDay earliest = null;
    String plain = plain(reason);
    Matcher until = UNTIL.matcher(plain);
    while (until.find()) {
      Optional<LastDay> found = at(until, reason, plain);
      if (found.isPresent() && found.get().day.isEmpty()) {
        return found;
      }
      if (found.isPresent() && (earliest == null || found.get().isBefore(earliest))) {
        earliest = found.get();
      }
    }
    return Optional.ofNullable(earliest);
  }

  /** Whether nothing is suppressed any more: the last day is still valid, one without sense not. */
  boolean isOver(LocalDate today) {
    return day.isEmpty() || today.isAfter(day.get());
  }

  /** Why nothing is suppressed any more. */
  String fault() {
    return day.isPresent()
        ? "expired after " + written
        : "has no effect, because its end ('%s') cannot be read; write it as in 'until 2027-03-31'"
            .formatted(OneLine.of(written, MAX_CHARS));
  }

  private boolean isBefore(LastDay other) {
    return day.orElseThrow().isBefore(other.day.orElseThrow());
  }

  private static Optional<LastDay> at(Matcher until, String reason, String plain) {
    int from = until.end();
    String after = plain.substring(from, Math.min(from + MAX_CHARS, reason.length()));
    Matcher iso = ISO.matcher(after);
    if (iso.lookingAt()) {
      String left = hasWords(reason, from + iso.end()) ? reason : withoutEnd(reason, until.start());
      return Optional.of(new LastDay(iso.group(1), day(iso.group(1)), left));
    }
    return looksLikeDate(after)
        ? Optional.of(new LastDay(after.strip(), Optional.empty(), reason))
        : Optional.empty();
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

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean hasWords(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  /** The start of a text without the white space, comma or bracket that leads to a date. */
  private static String withoutEnd(String text, int from) {
    int end = from;
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1))
            || "(,;".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Whether a text begins with a month or the like, or has a year among its first words. */
  private static boolean looksLikeDate(String text) {
    String clause = END_OF_CLAUSE.split(LowerCase.of(text), 2)[0];
    List<String> parts =
        Stream.of(BETWEEN_PARTS.split(clause, -1)).filter(part -> !part.isEmpty()).toList();
    return SHORT.matcher(text).lookingAt()
        || parts.stream().limit(MAX_PARTS).anyMatch(part -> YEAR.matcher(part).matches())
        || beginsWithTime(parts);
  }

  private static boolean beginsWithTime(List<String> parts) {
    boolean hasTime = false;
    for (String part : parts) {
      if (PERIOD.matcher(part).matches() || isMonth(part)) {
        return true;
      }
      hasTime |= TIMES.contains(part);
      if (!TIMES.contains(part) && !FILLERS.contains(part) && !PART.matcher(part).matches()) {
        return false;
      }
    }
    return hasTime;
  }

  private static boolean isMonth(String word) {
    return word.length() >= 3
        && Stream.of(Month.values()).anyMatch(month -> LowerCase.of(month.name()).startsWith(word));
  }
}
