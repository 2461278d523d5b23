package org.articlint.report;

import org.articlint.lint.finding.LintResult;

/**
 * The end of a run as reports see it.
 *
 * @param exitCode of the process
 * @param exitMeaning of the exit code, as a clause
 * @param showSuppressed whether findings that a suppression lets stand are listed
 * @param statistics whether the findings are counted by rule and folder
 */
public record RunSummary(
    LintResult result,
    int exitCode,
    String exitMeaning,
    boolean showSuppressed,
    boolean statistics) {}
