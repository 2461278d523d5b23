package org.articlint.report.machine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.articlint.check.match.Match.Related;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.report.medium.JsonText;

/** Writes findings and failures as JSON objects, as docs/output.md specifies them. */
public final class JsonFinding {

  private JsonFinding() {}

  /** Writes a finding. */
  public static void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    JsonText.field(json, "rule", finding.ruleId());
    JsonText.field(json, "severity", finding.severity().toString());
    path(json, finding.path(), finding.file());
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

  /** Writes a failure. */
  public static void write(JsonGenerator json, Failure failure) throws IOException {
    json.writeStartObject();
    path(json, failure.path(), failure.file());
    JsonText.field(json, "reason", failure.reason());
    json.writeEndObject();
  }

  /** Writes the path of an article and, where that is another one, of the file that holds it. */
  private static void path(JsonGenerator json, String path, String file) throws IOException {
    JsonText.field(json, "path", path);
    if (!file.equals(path)) {
      JsonText.field(json, "file", file);
    }
  }
}
