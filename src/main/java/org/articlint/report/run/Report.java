package org.articlint.report.run;

import java.io.IOException;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;

/** Writes a run in one format while it goes on. */
public interface Report {

  /**
   * Begins the report; called once.
   *
   * @throws IOException when the report cannot be written
   */
  void begin(LintScope scope) throws IOException;

  /**
   * Writes a finding.
   *
   * @throws IOException when the report cannot be written
   */
  void add(Finding finding) throws IOException;

  /**
   * Ends the report; called once, after everything else.
   *
   * @throws IOException when the report cannot be written
   */
  void end(RunSummary run) throws IOException;
}
