package org.articlint.report.machine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.articlint.article.ContainedPath;
import org.articlint.check.match.Match.Related;
import org.articlint.lint.finding.Finding;
import org.articlint.report.medium.JsonText;

/** Writes the results of a SARIF run. */
final class SarifResults {

  private final JsonGenerator json;
  private final Map<String, Integer> ruleIndexes;
  private final boolean withSuppressions;
  private final boolean withBaseline;

  /**
   * Creates the results of a run.
   *
   * @param withBaseline whether to tell new findings from known ones: of all or, where there is no
   *     baseline, of none (section 3.27.24 of SARIF 2.1.0)
   */
  SarifResults(
      JsonGenerator json,
      Map<String, Integer> ruleIndexes,
      boolean withSuppressions,
      boolean withBaseline) {
    this.json = json;
    this.ruleIndexes = ruleIndexes;
    this.withSuppressions = withSuppressions;
    this.withBaseline = withBaseline;
  }

  void write(Finding finding) throws IOException {
    json.writeStartObject();
    JsonText.field(json, "ruleId", finding.ruleId());
    json.writeNumberField("ruleIndex", ruleIndexes.getOrDefault(finding.ruleId(), -1));
    JsonText.field(json, "level", finding.severity().toString());
    SarifRules.text(json, "message", message(finding));
    locations(finding);
    related(finding.message().related());
    json.writeObjectFieldStart("partialFingerprints");
    if (!finding.place().lineHash().isEmpty()) {
      JsonText.field(json, "primaryLocationLineHash", finding.place().lineHash());
    }
    JsonText.field(json, "articlint/v1", finding.fingerprint());
    json.writeEndObject();
    if (withBaseline) {
      JsonText.field(json, "baselineState", finding.isBaselined() ? "unchanged" : "new");
    }
    suppressions(finding);
    json.writeEndObject();
  }

  /** Returns the message as one sentence, with links to related places. */
  private static String message(Finding finding) {
    StringBuilder text = new StringBuilder(escapeLinks(sentence(finding.textInFile())));
    List<Related> related = finding.message().related();
    for (int i = 0; i < related.size(); i++) {
      text.append(i == 0 ? " See " : i == related.size() - 1 ? " and " : ", ");
      text.append('[')
          .append(linkText(related.get(i).path()))
          .append("](")
          .append(i + 1)
          .append(')');
    }
    return related.isEmpty() ? text.toString() : text.append('.').toString();
  }

  static String sentence(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return "No reason is known.";
    }
    String capital = stripped.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    String end = ".!?".indexOf(stripped.charAt(stripped.length() - 1)) >= 0 ? "" : ".";
    return capital + stripped.substring(1) + end;
  }

  /** Escapes links that the text of an article would make in a message. */
  private static String escapeLinks(String text) {
    return text.contains("](") ? linkText(text) : text;
  }

  private static String linkText(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  private void locations(Finding finding) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, finding.path());
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", finding.range().startLine());
    json.writeNumberField("startColumn", finding.range().startColumn());
    json.writeNumberField("endLine", finding.range().endLine());
    json.writeNumberField("endColumn", finding.range().endColumn());
    String snippet =
        finding
            .place()
            .excerpt()
            .text()
            .substring(finding.place().excerpt().start(), finding.place().excerpt().end());
    if (!snippet.isEmpty()) {
      SarifRules.text(json, "snippet", snippet);
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    JsonText.field(json, "fullyQualifiedName", finding.place().locator());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void related(List<Related> related) throws IOException {
    if (related.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    int id = 1;
    for (Related place : related) {
      json.writeStartObject();
      json.writeNumberField("id", id++);
      SarifRules.text(json, "message", sentence(place.message()));
      json.writeObjectFieldStart("physicalLocation");
      artifact(json, place.path());
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", place.line());
      json.writeNumberField("startColumn", place.column());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes suppressions; SARIF requires them of all results or none. */
  private void suppressions(Finding finding) throws IOException {
    if (!withSuppressions) {
      return;
    }
    json.writeArrayFieldStart("suppressions");
    if (finding.suppressedBy().isPresent()) {
      json.writeStartObject();
      JsonText.field(json, "kind", "inSource");
      JsonText.field(json, "justification", finding.suppressedBy().get());
      json.writeEndObject();
    } else if (finding.isBaselined()) {
      json.writeStartObject();
      JsonText.field(json, "kind", "external");
      JsonText.field(json, "justification", "in the baseline of known findings");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void artifact(JsonGenerator json, String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    JsonText.field(json, "uri", uri(ContainedPath.file(path)));
    JsonText.field(json, "uriBaseId", "%SRCROOT%");
    json.writeEndObject();
  }

  /** Returns a path as a relative URI reference, whose first name does not look like a scheme. */
  static String uri(String path) {
    try {
      String absolute = path.startsWith("/") ? path : "/" + path;
      String encoded = new URI(null, null, JsonText.valid(absolute), null).toASCIIString();
      String relative = path.startsWith("/") ? encoded : encoded.substring(1);
      int slash = relative.indexOf('/');
      String first = slash < 0 ? relative : relative.substring(0, slash);
      return first.contains(":") ? "./" + relative : relative;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
