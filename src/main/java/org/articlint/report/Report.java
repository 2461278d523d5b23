package org.articlint.report;

import java.io.IOException;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;

/** Writes a run in one format, as the run goes. */
public interface Report {

  /**
   * Begins; called once.
   *
   * @throws IOException when the report cannot be written
   */
  void begin(LintScope scope) throws IOException;

  /**
   * Writes a finding that is to be listed.
   *
   * @throws IOException when the report cannot be written
   */
  void add(Finding finding) throws IOException;

  /**
   * Ends; called once, after everything else.
   *
   * @throws IOException when the report cannot be written
   */
  void end(RunSummary run) throws IOException;
}
