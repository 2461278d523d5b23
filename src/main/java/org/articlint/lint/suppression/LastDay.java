package org.articlint.lint.suppression;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
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
  private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d{2}(?:\\d{4}|年.*)?");
  private static final Pattern PART = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?|[kc]?w\\d{0,2}");
  private static final Pattern PERIOD = Pattern.compile("tomorrow|[qh][1-4]");

  /** Dates without a year, or with one of two digits. */
  private static final Pattern SHORT =
      Pattern.compile("\\d{1,2}/\\d{1,2}(?!\\w)|\\d{1,2}([-./])\\d{1,2}\\1\\d{2}(?!\\w|[.]\\d)");

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
          "week",
          "spring",
          "summer",
          "autumn",
          "winter",
          "next",
          "year");

  /** The first date of a reason that cannot be read, else the earliest. */
  static Optional<LastDay> of(String reason) {
    @Nullable LastDay earliest = null;
    Matcher until = UNTIL.matcher(reason);
    while (until.find()) {
      Optional<LastDay> found = at(until, reason);
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

  private static Optional<LastDay> at(Matcher until, String reason) {
    int from = until.end();
    String after = reason.substring(from, Math.min(from + MAX_CHARS, reason.length()));
    Matcher iso = ISO.matcher(after);
    if (iso.lookingAt()) {
      String before = reason.substring(0, until.start());
      boolean isLast =
          reason.substring(from + iso.end()).chars().noneMatch(Character::isLetterOrDigit);
      return Optional.of(
          new LastDay(iso.group(1), day(iso.group(1)), isLast ? withoutEnd(before) : reason));
    }
    return looksLikeDate(after)
        ? Optional.of(new LastDay(after.strip(), Optional.empty(), reason))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The text without the white space, comma or bracket that leads to a date. */
  private static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1))
            || "(,;".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Whether a text begins with a year, a month or the like, before other words. */
  private static boolean looksLikeDate(String text) {
    if (SHORT.matcher(text).lookingAt()) {
      return true;
    }
    String[] parts = BETWEEN_PARTS.split(LowerCase.of(text), -1);
    for (int i = 0; i < parts.length; i++) {
      boolean isBeforeYear = i + 1 < parts.length && YEAR.matcher(parts[i + 1]).matches();
      if (isBeforeYear || PERIOD.matcher(parts[i]).matches() || isMonth(parts[i])) {
        return true; // the word before a year may be a month in any language
      }
      if (!FILLERS.contains(parts[i]) && !PART.matcher(parts[i]).matches()) {
        return YEAR.matcher(parts[i]).matches();
      }
    }
    return false;
  }

  private static boolean isMonth(String word) {
    return word.length() >= 3
        && Stream.of(Month.values()).anyMatch(month -> LowerCase.of(month.name()).startsWith(word));
  }
}
