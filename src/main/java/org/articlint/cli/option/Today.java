package org.articlint.cli.option;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;

/** The date of a run, in UTC so that a laptop and CI agree. */
public final class Today {

  public static final String OPTION = "--today";

  private static final int FIRST_YEAR = 1;

  /** Later years have no intervals after them that Java can reckon with. */
  private static final int LAST_YEAR = 9999;

  private Today() {}

  /** Adds the option to those of a command. */
  public static void addTo(Options options) {
    options.value(
        OPTION,
        "DATE",
        String.class,
        "The date against which reviews are checked, YYYY-MM-DD. Default: today in UTC.");
  }

  public static LocalDate of(Optional<String> option, Io io) throws UsageException {
    if (option.isPresent()) {
      return parse(OPTION, option.get());
    }
    String epoch = io.variable("SOURCE_DATE_EPOCH");
    return epoch.isEmpty() ? LocalDate.now(Clock.systemUTC()) : ofEpoch(epoch);
  }

  private static LocalDate ofEpoch(String seconds) throws UsageException {
    LocalDate day;
    try {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds));
      day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException e) {
      throw new UsageException(
          "SOURCE_DATE_EPOCH: '%s' is not a number of seconds since 1970-01-01".formatted(seconds));
    }
    if (day.getYear() > LAST_YEAR) {
      throw new UsageException(
          "SOURCE_DATE_EPOCH: %s seconds are in the year %s, and %s is the last one; are they milliseconds?"
              .formatted(seconds, day.getYear(), LAST_YEAR));
    }
    if (day.getYear() < FIRST_YEAR) {
      throw new UsageException(
          "SOURCE_DATE_EPOCH: %s seconds are in the year %s, and %s is the first one"
              .formatted(seconds, day.getYear(), FIRST_YEAR));
    }
    return day;
  }

  /**
   * Reads the date that an option was given.
   *
   * @throws UsageException naming the option when it is no date
   */
  public static LocalDate parse(String option, String day) throws UsageException {
    return read(day)
        .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR)
        .orElseThrow(
            () -> new UsageException(option + ": '" + day + "' is not a date such as 2026-11-21"));
  }

  private static Optional<LocalDate> read(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
