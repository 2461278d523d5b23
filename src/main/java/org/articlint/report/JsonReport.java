package org.articlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.articlint.check.match.Match.Related;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Coverage;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;

/** Writes the JSON format that docs/output.md specifies. */
final class JsonReport implements Report {

  private final String version;
  private final Writer out;
  private final JsonGenerator json;

  JsonReport(ReportOptions options, Writer out) {
    this.version = options.version();
    this.out = out;
    this.json = JsonText.generator(out);
  }

  @Override
  public void begin(LintScope scope) throws IOException {
    json.writeStartObject();
    JsonText.field(json, "tool", "articlint");
    JsonText.field(json, "version", version);
    JsonText.field(json, "today", scope.today().toString());
    json.writeNumberField("articles", scope.articles());
    json.writeArrayFieldStart("findings");
  }

  @Override
  public void end(RunSummary run) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("failures");
    for (Failure failure : run.result().failures()) {
      json.writeStartObject();
      JsonText.field(json, "path", failure.path());
      JsonText.field(json, "reason", failure.reason());
      json.writeEndObject();
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
    json.writeStartObject();
    JsonText.field(json, "rule", finding.ruleId());
    JsonText.field(json, "severity", finding.severity().toString());
    JsonText.field(json, "path", finding.path());
    json.writeNumberField("line", finding.range().startLine());
    json.writeNumberField("column", finding.range().startColumn());
    json.writeNumberField("endLine", finding.range().endLine());
    json.writeNumberField("endColumn", finding.range().endColumn());
    JsonText.field(json, "message", finding.message().text());
    JsonText.field(json, "locator", finding.place().locator());
    JsonText.field(json, "help", finding.help());
    JsonText.field(json, "fingerprint", finding.fingerprint());
    json.writeArrayFieldStart("related");
    for (Related related : finding.message().related()) {
      json.writeStartObject();
      JsonText.field(json, "path", related.path());
      json.writeNumberField("line", related.line());
      json.writeNumberField("column", related.column());
      JsonText.field(json, "message", related.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("suppressed", finding.isSuppressed());
    json.writeBooleanField("baselined", finding.isBaselined());
    json.writeEndObject();
  }
}
