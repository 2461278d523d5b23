package org.articlint.spark;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The command line.
 *
 * @param partitions the number of parts into which articles are divided; empty when it follows from
 *     the number of articles
 */
record Arguments(
    String input,
    Input.Format format,
    Optional<Path> rules,
    String output,
    LocalDate today,
    OptionalInt partitions) {

  static final String USAGE =
      """
      usage: articlint-spark --input PATH --format parquet|jsonl|text --output PATH
                             [--rules articlint.yaml] [--today DATE] [--partitions N]

        --input PATH       the articles, on any file system that Spark reads
        --format FORMAT    parquet or jsonl: rows with the columns path and text;
                           text: files, each of which is an article
        --rules FILE       the configuration; paths are relative to its directory. The default
                           rules when it is absent
        --output PATH      a directory that does not exist yet
        --today DATE       the day as of which reviews are judged; today in UTC when absent
        --partitions N     the number of parts into which articles are divided between steps;
                           one for each 2000 articles when absent, at least one for each processor
      """;

  private static final List<String> NAMES =
      List.of("--input", "--format", "--output", "--rules", "--today", "--partitions");

  /** What is wrong with a command line, for people. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
      super(message);
    }
  }

  /**
   * Reads a command line.
   *
   * @throws UsageException when it is at fault
   */
  static Arguments of(String... args) throws UsageException {
    Map<String, String> given = new TreeMap<>();
    for (int i = 0; i < args.length; i += 2) {
      if (!NAMES.contains(args[i])) {
        throw new UsageException(
            "unknown option '%s'; expected one of %s".formatted(args[i], String.join(", ", NAMES)));
      }
      if (i + 1 == args.length) {
        throw new UsageException(args[i] + " needs a value");
      }
      if (given.put(args[i], args[i + 1]) != null) {
        throw new UsageException(args[i] + " is given twice");
      }
    }
    return new Arguments(
        place(given, "--input"),
        Input.Format.of(required(given, "--format")),
        Optional.ofNullable(given.get("--rules")).map(Path::of),
        place(given, "--output"),
        today(given.get("--today")),
        partitions(given.get("--partitions")));
  }

  private static String required(Map<String, String> given, String name) throws UsageException {
    String value = given.get(name);
    if (value == null) {
      throw new UsageException(name + " is missing");
    }
    return value;
  }

  /** A path on a file system of Hadoop. */
  private static String place(Map<String, String> given, String name) throws UsageException {
    String value = required(given, name);
    try {
      return new org.apache.hadoop.fs.Path(value).toString();
    } catch (IllegalArgumentException e) {
      throw new UsageException("%s: '%s' is no path: %s".formatted(name, value, e.getMessage()));
    }
  }

  private static LocalDate today(String value) throws UsageException {
    try {
      return value == null ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new UsageException("--today: expected a date like 2026-11-21, not '" + value + "'");
    }
  }

  private static OptionalInt partitions(String value) throws UsageException {
    if (value == null) {
      return OptionalInt.empty();
    }
    try {
      int partitions = Integer.parseInt(value);
      if (partitions > 0) {
        return OptionalInt.of(partitions);
      }
    } catch (NumberFormatException e) {
      // The message below says what was expected.
    }
    throw new UsageException("--partitions: expected a number from 1 on, not '" + value + "'");
  }
}
