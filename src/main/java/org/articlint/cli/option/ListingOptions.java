package org.articlint.cli.option;

import org.articlint.cli.io.UsageException;
import org.articlint.report.ReportFormat;
import org.articlint.report.run.Listing;
import org.articlint.report.run.SortOrder;
import org.articlint.rule.Severity;

/** The options for what a report lists, and in which order. */
final class ListingOptions {

  private final Options options;

  /** Adds the options to those of a command. */
  ListingOptions(Options options) {
    this.options = options;
    options.value(
        "--sort",
        "ORDER",
        SortOrder.class,
        "The order of text and concise reports: severity (the articles with the most errors first),"
            + " path, or age (what has been overdue for longest first). Default: severity where text"
            + " is about several articles, else path.");
    options.value(
        "--min-severity",
        "SEVERITY",
        Severity.class,
        "List only findings of this severity and above: error, warning or note. The others still"
            + " count for --fail-on.");
    options.flag("--quiet", "Print no summary: only findings, and what could not be checked.");
    options.flag(
        "--statistics",
        "Also count the findings by rule and by folder, and the articles in which each rule had"
            + " something to check.");
    options.flag("--statistics-only", "Print these counts and no findings.");
  }

  boolean hasStatistics() {
    return options.has("--statistics") || options.has("--statistics-only");
  }

  /**
   * Returns what the reports list.
   *
   * @throws UsageException where options contradict each other or the format
   */
  Listing listing(ReportFormat format) throws UsageException {
    boolean isCountsOnly = options.has("--statistics-only");
    boolean isQuiet = options.has("--quiet");
    if (isCountsOnly && format != ReportFormat.TEXT) {
      throw new UsageException(
          "--statistics-only is about the text report; with --format " + format + ", leave it out");
    }
    if (isQuiet && hasStatistics()) {
      throw new UsageException("--quiet leaves out what --statistics asks for; choose one of them");
    }
    return new Listing(
        options.find("--sort"),
        options.get("--min-severity", Severity.NOTE),
        isQuiet,
        isCountsOnly);
  }
}
