package org.articlint.report.run;

import java.util.Optional;
import org.articlint.lint.finding.LintResult;
import org.articlint.report.html.PageFacts;

/**
 * The end of a run, for reports.
 *
 * @param exitCode the exit code of the process
 * @param exitMeaning the meaning of the exit code, as a clause
 * @param showSuppressed whether accepted findings are listed
 * @param statistics whether to count findings by rule and folder
 * @param listing what reports for people list
 * @param page what an HTML report shows besides; empty when there is none
 */
public record RunSummary(
    LintResult result,
    int exitCode,
    String exitMeaning,
    boolean showSuppressed,
    boolean statistics,
    Listing listing,
    Optional<PageFacts> page) {

  /** The end of a run without an HTML report. */
  public RunSummary(
      LintResult result,
      int exitCode,
      String exitMeaning,
      boolean showSuppressed,
      boolean statistics,
      Listing listing) {
    this(result, exitCode, exitMeaning, showSuppressed, statistics, listing, Optional.empty());
  }

  /** The same end without the summary for people. */
  public RunSummary withoutSummary() {
    return new RunSummary(
        result, exitCode, exitMeaning, showSuppressed, statistics, listing.withoutSummary(), page);
  }
}
