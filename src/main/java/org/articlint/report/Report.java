package org.articlint.report;

import java.io.IOException;
import java.io.Writer;

/** Writes the result of a run in one format. */
public interface Report {

  /**
   * Writes the report.
   *
   * @throws IOException when the writer does
   */
  void write(RunSummary run, Writer out) throws IOException;
}
