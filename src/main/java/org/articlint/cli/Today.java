package org.articlint.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The day of a run: one for all articles, in UTC, so that a laptop and CI agree. */
final class Today {

  private Today() {}

  static LocalDate of(@Nullable String option, Io io) throws UsageException {
    if (option != null) {
      try {
        return LocalDate.parse(option);
      } catch (DateTimeException e) {
        throw new UsageException("--today: '" + option + "' is not a date such as 2026-11-21");
      }
    }
    String epoch = io.variable("SOURCE_DATE_EPOCH");
    if (epoch.isEmpty()) {
      return LocalDate.now(Clock.systemUTC());
    }
    try {
      return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException e) {
      throw new UsageException("SOURCE_DATE_EPOCH: '" + epoch + "' is not a number of seconds");
    }
  }
}
