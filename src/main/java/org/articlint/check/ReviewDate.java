package org.articlint.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates as written in metadata, strictly: 30 February is no date. */
final class ReviewDate {

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** A time behind the date is dropped: the day as written is meant, in whatever zone. */
  private static final Pattern TIME =
      Pattern.compile(
          "[Tt ]\\s*([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?\\s*"
              + "(Z|z|UTC|[+-]\\d{2}(:?\\d{2})?)?");

  private ReviewDate() {}

  /** The date; empty when the text is none. */
  static Optional<LocalDate> read(String text) {
    String stripped = text.strip();
    if (stripped.length() < 10) {
      return Optional.empty();
    }
    String time = stripped.substring(10);
    if (!time.isEmpty() && !TIME.matcher(time).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(stripped.substring(0, 10), ISO));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
