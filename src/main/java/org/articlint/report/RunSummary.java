package org.articlint.report;

import org.articlint.lint.finding.LintResult;

/**
 * The end of a run, for reports.
 *
 * @param exitCode the exit code of the process
 * @param exitMeaning the meaning of the exit code, as a clause
 * @param showSuppressed whether accepted findings are listed
 * @param statistics whether to count findings by rule and folder
 * @param listing what reports for people list
 */
public record RunSummary(
    LintResult result,
    int exitCode,
    String exitMeaning,
    boolean showSuppressed,
    boolean statistics,
    Listing listing) {}
