package org.articlint.report.machine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.medium.JsonText;
import org.articlint.report.run.Report;
import org.articlint.report.run.RunSummary;

/**
 * Writes a JSON object on a line of its own for each finding, as soon as it is known, and at the
 * end one for each failure. The objects are those of {@link JsonReport}.
 */
public final class JsonLinesReport implements Report {

  private final Writer out;
  private final JsonGenerator json;

  /** Creates a report that leaves its writer open. */
  public JsonLinesReport(Writer out) {
    this.out = out;
    this.json = JsonText.lineGenerator(out);
  }

  @Override
  public void begin(LintScope scope) {
    // Each line stands for itself.
  }

  @Override
  public void add(Finding finding) throws IOException {
    JsonFinding.write(json, finding);
    endLine();
  }

  @Override
  public void end(RunSummary run) throws IOException {
    for (Failure failure : run.result().failures()) {
      JsonFinding.write(json, failure);
      endLine();
    }
    json.close();
  }

  private void endLine() throws IOException {
    json.flush();
    out.write('\n');
  }
}
