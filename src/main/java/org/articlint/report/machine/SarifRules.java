package org.articlint.report.machine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.articlint.article.Graphemes;
import org.articlint.report.medium.JsonText;
import org.articlint.rule.Rule;
import org.articlint.rule.Severity;

/**
 * Writes the tool of a SARIF run with all enabled rules, so that a clean run shows what it checked.
 */
final class SarifRules {

  private static final Pattern HTML = Pattern.compile("<(?=[A-Za-z/!])");
  private static final int MAX_DESCRIPTION_CHARS = 1_024;

  private SarifRules() {}

  /** Writes the tool and returns the index of each rule. */
  static Map<String, Integer> writeTool(JsonGenerator json, String version, List<Rule> rules)
      throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    JsonText.field(json, "name", "articlint");
    JsonText.field(json, "fullName", "articlint " + version);
    JsonText.field(json, "version", version);
    JsonText.field(json, "semanticVersion", version);
    JsonText.field(json, "informationUri", "https://articlint.org/");
    JsonText.field(json, "language", "en");
    json.writeArrayFieldStart("rules");
    Map<String, Integer> indexes = new HashMap<>();
    for (Rule rule : rules) {
      indexes.put(rule.id(), indexes.size());
      write(json, rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    return indexes;
  }

  private static void write(JsonGenerator json, Rule rule) throws IOException {
    json.writeStartObject();
    JsonText.field(json, "id", rule.id());
    JsonText.field(json, "name", pascal(rule.id()));
    text(json, "shortDescription", clip(SarifResults.sentence(rule.title())));
    text(json, "fullDescription", clip(SarifResults.sentence(rule.why())));
    json.writeObjectFieldStart("help");
    JsonText.field(
        json,
        "text",
        "%s\n\nWhy: %s\n\nWhat to do: %s".formatted(rule.title(), rule.why(), rule.fix()));
    JsonText.field(
        json,
        "markdown",
        "# %s\n\n%s\n\n## What to do\n\n%s\n"
            .formatted(
                withoutHtml(rule.title()), withoutHtml(rule.why()), withoutHtml(rule.fix())));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    JsonText.field(json, "level", rule.severity().toString());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString("content");
    json.writeEndArray();
    JsonText.field(json, "precision", "high");
    JsonText.field(
        json,
        "problem.severity",
        rule.severity() == Severity.NOTE ? "recommendation" : rule.severity().toString());
    json.writeEndObject();
    json.writeEndObject();
  }

  static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    JsonText.field(json, "text", text);
    json.writeEndObject();
  }

  private static String clip(String text) {
    return text.length() <= MAX_DESCRIPTION_CHARS
        ? text
        : Graphemes.first(text, MAX_DESCRIPTION_CHARS - 1) + "…";
  }

  /** Escapes HTML, which SARIF forbids in Markdown, because packs are not trusted. */
  private static String withoutHtml(String text) {
    return HTML.matcher(text).replaceAll("&lt;");
  }

  private static String pascal(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-", -1)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }
}
