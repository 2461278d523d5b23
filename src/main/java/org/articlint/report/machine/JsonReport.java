package org.articlint.report.machine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Coverage;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.medium.JsonText;
import org.articlint.report.run.Report;
import org.articlint.report.run.RunSummary;
import org.articlint.rule.ToolVersion;

/** Writes the JSON format that docs/output.md specifies. */
public final class JsonReport implements Report {

  private final Writer out;
  private final JsonGenerator json;

  /** Creates a report that leaves its writer open. */
  public JsonReport(Writer out) {
    this.out = out;
    this.json = JsonText.generator(out);
  }

  @Override
  public void begin(LintScope scope) throws IOException {
    json.writeStartObject();
    JsonText.field(json, "tool", "articlint");
    JsonText.field(json, "version", ToolVersion.number());
    JsonText.field(json, "today", scope.today().toString());
    json.writeNumberField("articles", scope.articles());
    json.writeArrayFieldStart("findings");
  }

  @Override
  public void end(RunSummary run) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("failures");
    for (Failure failure : run.result().failures()) {
      JsonFinding.write(json, failure);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("coverage");
    for (Coverage coverage : run.result().coverage()) {
      json.writeStartObject();
      JsonText.field(json, "rule", coverage.rule());
      json.writeNumberField("applied", coverage.applied());
      json.writeNumberField("articles", coverage.articles());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
  }

  @Override
  public void add(Finding finding) throws IOException {
    JsonFinding.write(json, finding);
  }
}
