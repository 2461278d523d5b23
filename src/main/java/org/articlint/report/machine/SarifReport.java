package org.articlint.report.machine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.medium.JsonText;
import org.articlint.report.run.Report;
import org.articlint.report.run.ReportOptions;
import org.articlint.report.run.RunSummary;
import org.articlint.rule.ToolVersion;

/**
 * Writes SARIF 2.1.0 as GitHub code scanning, Azure and editors read it. Contains no absolute path,
 * time or user name, so that the same archive gives the same bytes everywhere.
 */
public final class SarifReport implements Report {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** GitHub rejects a file with more results. */
  private static final int MAX_RESULTS = 25_000;

  private static final Comparator<Finding> LEAST_SEVERE =
      Comparator.comparing(Finding::severity).thenComparing(Finding.ORDER).reversed();

  private final ReportOptions options;
  private final Writer out;
  private final JsonGenerator json;
  private Optional<SarifResults> results = Optional.empty();

  /** The most severe findings, the least severe of them first. */
  private final PriorityQueue<Finding> kept = new PriorityQueue<>(LEAST_SEVERE);

  private int left;

  /** Creates a report that leaves its writer open. */
  public SarifReport(ReportOptions options, Writer out) {
    this.options = options;
    this.out = out;
    this.json = JsonText.generator(out);
  }

  @Override
  public void begin(LintScope scope) throws IOException {
    json.writeStartObject();
    JsonText.field(json, "$schema", SCHEMA);
    JsonText.field(json, "version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    Map<String, Integer> indexes = SarifRules.writeTool(json, ToolVersion.number(), scope.rules());
    results =
        Optional.of(new SarifResults(json, indexes, options.showSuppressed(), scope.hasBaseline()));
    json.writeObjectFieldStart("automationDetails");
    JsonText.field(json, "id", "articlint/");
    json.writeEndObject();
    JsonText.field(json, "columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("newlineSequences");
    for (String lineEnd : List.of("\r\n", "\n", "\r")) {
      json.writeString(lineEnd);
    }
    json.writeEndArray();
    JsonText.field(json, "defaultEncoding", "UTF-8");
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart("%SRCROOT%");
    SarifRules.text(json, "description", "The root of the checkout.");
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void add(Finding finding) {
    kept.add(finding);
    if (kept.size() > MAX_RESULTS) {
      kept.remove();
      left++;
    }
  }

  @Override
  public void end(RunSummary run) throws IOException {
    invocation(json, run, left);
    json.writeArrayFieldStart("results");
    for (Finding finding : kept.stream().sorted(Finding.ORDER).toList()) {
      results.orElseThrow().write(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
  }

  private static void invocation(JsonGenerator json, RunSummary run, int left) throws IOException {
    List<Failure> failures = run.result().failures();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", failures.isEmpty());
    json.writeNumberField("exitCode", run.exitCode());
    JsonText.field(json, "exitCodeDescription", run.exitMeaning());
    json.writeArrayFieldStart("toolExecutionNotifications");
    Map<String, Integer> told = new HashMap<>();
    for (Failure failure : failures) {
      if (told.merge(failure.path() + '\0' + failure.reason(), 1, Integer::sum) == 1) {
        json.writeStartObject();
        JsonText.field(json, "level", "error");
        SarifRules.text(json, "message", SarifResults.sentence(failure.reasonInFile()));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        SarifResults.artifact(json, failure.path());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
      }
    }
    if (left > 0) {
      json.writeStartObject();
      JsonText.field(json, "level", "warning");
      SarifRules.text(
          json,
          "message",
          "%s results are left out, the least severe ones: GitHub rejects more than %s."
              .formatted(left, MAX_RESULTS));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
