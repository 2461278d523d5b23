package org.articlint.report.machine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.Finding.Range;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.medium.JsonText;
import org.articlint.report.medium.MarkdownText;
import org.articlint.report.medium.TerminalText;
import org.articlint.report.run.Report;
import org.articlint.report.run.ReportOptions;
import org.articlint.report.run.RunSummary;
import org.articlint.rule.Severity;

/**
 * Writes the Reviewdog Diagnostic Format. Reviewdog refuses a report with a field that its version
 * does not know, so this writes those that every version has; it takes paths for relative to the
 * working directory, and prints messages into the log of CI.
 */
public final class RdjsonReport implements Report {

  private final UnaryOperator<String> path;
  private final Writer out;
  private final JsonGenerator json;

  /** Creates a report that leaves its writer open. */
  public RdjsonReport(ReportOptions options, Writer out) {
    this.path = options.style().path();
    this.out = out;
    this.json = JsonText.generator(out);
  }

  @Override
  public void begin(LintScope scope) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("source");
    JsonText.field(json, "name", "articlint");
    JsonText.field(json, "url", "https://articlint.org/");
    json.writeEndObject();
    json.writeArrayFieldStart("diagnostics");
  }

  @Override
  public void add(Finding finding) throws IOException {
    if (finding.isAccepted()) {
      return;
    }
    Finding.InBytes place = finding.place().inBytes().orElseThrow();
    String text = SarifResults.sentence(finding.textInFile());
    String message = MarkdownText.readable(text) + " " + finding.help();
    json.writeStartObject();
    about(message, finding.severity(), finding.ruleId());
    json.writeObjectFieldStart("location");
    JsonText.field(json, "path", path.apply(finding.file()));
    range(place.range());
    json.writeEndObject();
    if (place.fix().isPresent()) {
      json.writeArrayFieldStart("suggestions");
      json.writeStartObject();
      range(place.fix().get());
      JsonText.field(json, "text", finding.message().fix().orElseThrow().replacement());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void about(String message, Severity severity, String rule) throws IOException {
    JsonText.field(json, "message", TerminalText.escape(message));
    JsonText.field(json, "severity", severity(severity));
    json.writeObjectFieldStart("code");
    JsonText.field(json, "value", rule);
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case NOTE -> "INFO";
    };
  }

  private void range(Range range) throws IOException {
    json.writeObjectFieldStart("range");
    position("start", range.startLine(), range.startColumn());
    position("end", range.endLine(), range.endColumn());
    json.writeEndObject();
  }

  private void position(String name, int line, int column) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", line);
    json.writeNumberField("column", column);
    json.writeEndObject();
  }

  @Override
  public void end(RunSummary run) throws IOException {
    for (Failure failure : run.result().failures()) {
      boolean isReported =
          failure.rule().isEmpty()
              && run.result().findings().reportUnreadable(failure.path(), false);
      if (!isReported) {
        notChecked(failure);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
  }

  private void notChecked(Failure failure) throws IOException {
    json.writeStartObject();
    about("Not checked: " + failure.reasonInFile(), Severity.ERROR, "not-checked");
    json.writeObjectFieldStart("location");
    JsonText.field(json, "path", path.apply(failure.file()));
    range(new Range(1, 1, 1, 1));
    json.writeEndObject();
    json.writeEndObject();
  }
}
