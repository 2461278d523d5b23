package org.articlint.report;

import java.util.List;
import org.articlint.lint.Finding;
import org.articlint.lint.LintResult;

/**
 * A run as reports see it.
 *
 * @param version of articlint
 * @param exitCode of the process
 * @param exitMeaning of the exit code, as a clause
 * @param showSuppressed whether findings that a suppression lets stand are listed
 */
public record RunSummary(
    LintResult result, String version, int exitCode, String exitMeaning, boolean showSuppressed) {

  /** The findings to list. */
  public List<Finding> listed() {
    return showSuppressed ? result.findings() : result.open();
  }
}
