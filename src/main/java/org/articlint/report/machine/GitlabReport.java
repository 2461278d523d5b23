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
import org.articlint.rule.Severity;

/** Writes Code Quality of GitLab: a list of issues. */
public final class GitlabReport implements Report {

  private final Writer out;
  private final JsonGenerator json;

  /** Creates a report that leaves its writer open. */
  public GitlabReport(Writer out) {
    this.out = out;
    this.json = JsonText.generator(out);
  }

  @Override
  public void begin(LintScope scope) throws IOException {
    json.writeStartArray();
  }

  @Override
  public void add(Finding finding) throws IOException {
    if (!finding.isAccepted()) {
      issue(
          finding.textInFile(),
          finding.ruleId(),
          finding.fingerprint(),
          severity(finding.severity()),
          finding.file(),
          finding.range());
    }
  }

  private void issue(
      String description,
      String check,
      String fingerprint,
      String severity,
      String path,
      Finding.Range range)
      throws IOException {
    json.writeStartObject();
    JsonText.field(json, "description", description);
    JsonText.field(json, "check_name", check);
    JsonText.field(json, "fingerprint", fingerprint);
    JsonText.field(json, "severity", severity);
    json.writeObjectFieldStart("location");
    JsonText.field(json, "path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", range.startLine());
    json.writeNumberField("end", range.endLine());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }

  @Override
  public void end(RunSummary run) throws IOException {
    for (Failure failure : run.result().failures()) {
      String about = failure.path() + ": " + failure.reason();
      issue(
          "not checked: " + failure.reasonInFile(),
          "not-checked",
          "not-checked-" + Integer.toHexString(about.hashCode()),
          "blocker",
          failure.file(),
          new Finding.Range(1, 1, 1, 1));
    }
    json.writeEndArray();
    json.close();
    out.write('\n');
  }
}
